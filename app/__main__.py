"""`temoin` and `python -m app`."""


def main() -> None:
    from app.seclusion import seclude

    seclude()
    import sys

    from app.cli import cli
    from app.unforeseen import tell

    sys.excepthook = tell

    cli()


if __name__ == "__main__":
    main()
