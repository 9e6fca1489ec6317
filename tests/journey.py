"""The whole example as a person types it, with the keyboard alone: what the journey tries and the key
presses are counted on."""

from __future__ import annotations

from db import sample
from tests.pages import FormObject, WindowObject


def enter_sources(window: WindowObject) -> None:
    """The report, then two articles that repeat it."""
    form = window.new("source")
    form.choose("Who speaks", "ngo").choose("Kind of material", "rep")
    form.type("Title", "Mali: Islamist Armed Groups, Ethnic Militias Commit Atrocities")
    form.type("Publisher", "Human Rights Watch").type("Date of the source", "8 May 2024").type(
        "Language", "en"
    )
    form.type("Web address", sample.URL).choose("How collected", "open").choose(
        "Connection to the event", "ngo"
    )
    form.choose("Reliability of the source", "B").choose("Sensitivity", "0").save_and_new()
    for publisher, title in (
        ("Al Jazeera", "News article on the report about killings in central Mali"),
        ("Associated Press", "News agency article on the report about killings in central Mali"),
    ):
        if publisher == "Al Jazeera":
            form.choose("Who speaks", "media").choose("Kind of material", "news")
        form.type("Title", title).type("Publisher", publisher).type("Date of the source", "8 May 2024")
        form.choose("Connection to the event", "reporter").choose("Derived from", "0001")
        form.type("Original informant", "Human Rights Watch").choose("Sensitivity", "0")
        if publisher == "Al Jazeera":
            form.save_and_new()
    form.save()


def enter_actors(window: WindowObject) -> None:
    """The parties; the body to which one belongs is made while it is recorded."""
    form = window.new("actor")
    form.type("Name", "Dozo militia").type("Short name", "Dozo")
    form.type("Also called", "Donso; Dozo hunters; chasseurs dozos").choose("Type", "comm")
    form.type("Name in ACLED", "Dozo Communal Militia (Mali)").save_and_new()
    form.type("Name", "Jama'at Nusrat al-Islam wal-Muslimin").type("Short name", "JNIM")
    form.type("Also called", "GSIM; Groupe de soutien à l'islam et aux musulmans").choose("Type", "reb")
    form.choose("Part of", "Al-Qaida")
    assert window.depth == 1
    form.type("Also called", "Al-Qaeda; Al-Qaïda").choose("Type", "reb").save()
    form.type("Name in ACLED", "JNIM: Group for Support of Islam and Muslims").save_and_new()
    form.type("Name", "Civilians").choose("Type", "civ").type("Name in ACLED", "Civilians (Mali)").save()


def count(
    form: FormObject, measure: str, adopt: bool, *figures: tuple[str, str], civilian: bool = True
) -> None:
    """Fill the form of a count: what is counted, the figures, the adopted number. Each figure is its source,
    "" where the proposed one is taken, and its words: the first figure is proposed the source used last, each
    further one the next source of the attack."""
    form.choose("Measure", measure)
    if civilian:
        form.choose("Status of the persons", "civ")
    add_figures(form, *figures)
    if adopt:
        form.keyboard.press("Ctrl+Shift+A")
    else:
        form.missing("Best", 1)


def add_figures(form: FormObject, *figures: tuple[str, str]) -> None:
    form.add("Figure")
    for n, (source, words) in enumerate(figures):
        if source:
            form.choose("Source", source)
        form.type("As reported", words)
        if not any(letter.isdigit() for letter in words):
            form.missing("Best", 1)
        if n + 1 < len(figures):
            form.save_and_new()
    form.save()


def add_children(form: FormObject, words: str) -> None:
    form.add("Part").choose("Age", "child")
    add_figures(form, ("0001", words))
    form.keyboard.press("Ctrl+Shift+A")
    form.save()


def cite_all(form: FormObject, third: str = "") -> None:
    """Cite the report and the two articles; all that were named in the attack are proposed in their order."""
    form.add("Citation").save_and_new()
    form.choose("Stance", "men").save_and_new()
    if third:
        form.choose("Source", third)
    form.choose("Stance", "men").save()


def add_parties(form: FormObject, perpetrator: str, composition: str) -> None:
    form.add("Party").choose("Actor", perpetrator).choose("Attribution", "prob").choose(
        "Degree of involvement", "dir"
    )
    form.type("Composition as reported", composition).save_and_new()
    form.choose("Role", "targ").choose("Actor", "civilians").choose("Attribution", "prob").save()


def qualify(form: FormObject, *codes: str) -> None:
    form.add("Legal qualification")
    for n, code in enumerate(codes):
        form.choose("Qualification", code)
        if n + 1 < len(codes):
            form.save_and_new()
    form.save()


def enter_kalala(window: WindowObject) -> None:
    """The attack of 6 January."""
    form = window.new("attack")
    form.type("Title", "Dozo attack on Kalala").type("Date", "6 Jan 2024").choose("Type of attack", "vil")
    form.add("Place of the attack").choose("Place", "Kalala")
    form.type("Other spellings", "Kakala").type("Region", "Ségou").type("Region code", "ML04")
    form.type("Latitude", "13.75535").type("Longitude", "-5.11192").type("GeoNames number", "2455899")
    form.type("Gazetteer", "GeoNames").choose("Predominant group", "ful").choose("Who says so", "0001").save()
    form.choose("Precision", "1").save_and_new()
    form.choose("Place", "Boura").save()
    form.choose("Precision", "4").choose("Claim", "dis")
    form.type("Note", "Several villages in Mali bear this name; which one is meant is not known.")
    form.add("Citation").choose("Source", "0001").save_and_new()
    form.choose("Source", "0002").choose("Stance", "con").save().save()
    assert window.depth == 0
    add_parties(form, "dozo", "mainly ethnic Bambara")
    form.add("Count")
    count(form, "kil", True, ("", "at least 13 civilians"), ("", "13 people"), ("0003", "13 people"))
    add_children(form, "including 2 children")
    form.save_and_new()
    count(form, "abd", True, ("", "24 other civilians"), ("", "24 civilians"))
    form.save_and_new()
    form.clear("Status of the persons")
    count(form, "liv", False, ("0001", "looted property and livestock"), civilian=False)
    form.save()
    form.add("Abduction").choose("Group", "abd").type("Taken on", "6 Jan 2024").choose("Captor", "dozo")
    form.choose("Purpose", "unk")
    form.add("Event in captivity").choose("What happened", "tak").type("Date", "6 Jan 2024")
    form.save().save()
    form.type(
        "Summary",
        "A Dozo armed group attacked Kalala, a mainly Fulani village, and by one account Boura too. "
        "Civilians were killed, two children among them, others were led away, and property and animals were "
        "looted.",
    )
    cite_all(form)
    qualify(form, "mur", "att", "host", "pil")
    form.choose("Standard of proof", "2").choose("Verification", "verified").choose("Status", "sub").save()


def enter_ogota(window: WindowObject) -> None:
    """The attack of 27 January, its link to the other, and the series that both belong to."""
    form = window.new("attack")
    form.type("Title", "JNIM attack on Ogota and Ouémbé").type("Date", "27 Jan 2024")
    form.add("Place of the attack")
    for name in ("Ogota", "Ouémbé"):
        form.choose("Place", name)
        if name == "Ogota":
            form.type("Region", "Mopti").type("Region code", "ML05")
            form.save().choose("Precision", "4").save_and_new()
    form.save().save()
    add_parties(form, "jnim", "largely Fulani")
    form.add("Count")
    count(form, "kil", True, ("", "at least 32 civilians"), ("0002", "at least 32 people"))
    add_children(form, "including 3 children")
    form.save_and_new()
    form.clear("Status of the persons")
    count(form, "home", True, ("", "over 350 homes"), civilian=False)
    form.save_and_new()
    count(form, "disp", True, ("", "about 2,000 villagers"), civilian=False)
    form.save()
    form.type(
        "Summary",
        "JNIM fighters attacked the villages of Ogota and Ouémbé in the Mopti region. They killed "
        "civilians, three children among them, and burned down homes; the inhabitants fled.",
    )
    cite_all(form, "0003")
    form.add("Link").choose("Is", "same").choose("Other attack", "Kalala").choose("Confidence", "poss")
    form.type("Basis", "The report describes both attacks amid cycles of retaliation.").save()
    form.add("Place in a series").choose("Series", "Reprisals in Ségou and Mopti, January 2024")
    form.type("Note", "45 people killed in the two attacks together, as reported.").save().save()
    qualify(form, "mur", "att", "destr", "displ")
    form.choose("Standard of proof", "2").choose("Verification", "verified").choose("Status", "sub").save()
    window.show("attack", "Kalala")
    form.add("Place in a series").choose("Series", "Reprisals").save()


def enter_all(window: WindowObject) -> None:
    """Enter the example."""
    enter_sources(window)
    enter_actors(window)
    enter_kalala(window)
    enter_ogota(window)
