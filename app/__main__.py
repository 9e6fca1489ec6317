"""`temoin` and `python -m app`."""


def main() -> None:
    from app.seclusion import seclude

    seclude()
    from app.cli import cli

    cli()


if __name__ == "__main__":
    main()
