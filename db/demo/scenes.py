"""When and where an attack happens, who carries it out, who tells of it, and what it belongs to."""

from __future__ import annotations

from datetime import date, timedelta

from db.demo import words as w
from db.demo.pad import FIRST, Pad, Scene
from db.model.entities import ENTITIES
from db.model.fields import Choices, Record

District = tuple[str, str, str, str, float, float]
DISTRICTS: dict[str, District] = {district[0]: district for district in w.DISTRICTS}
BASES = ENTITIES["involvement"].field["attribution_basis"]
RECENT = 20  # sources that may tell of the next attack too
LONGEST = 7  # attacks in a series


class Scenes:
    """Invents attacks one after the other; later ones meet places, parties and sources of earlier ones."""

    def __init__(self, pad: Pad, actors: dict[str, str]) -> None:
        """`actors` are those that the casebook has: their ids by name."""
        self.pad = pad
        self.places: list[Record] = []
        self.sources: list[str] = []
        self.series: tuple[str, list[Scene]] | None = None
        self.actors = [(self._actor(actors, known), known[1] or known[0]) for known in w.ACTORS]
        self.civilians = self._actor(actors, w.TARGET)

    def invent(self) -> Scene:
        """Invent an attack with its places, sources and parties; its toll is left to others."""
        pad = self.pad
        kind = pad.weighed(tuple(w.KINDS), [share for share, _, _ in w.KINDS.values()])
        after = self.series[1][-1] if self.series and pad.happens(0.6) else None
        day = pad.day_after(after.day, 30) if after else self._any_day()
        places = self._places(after)
        actor = pad.one_of(*self.actors) if pad.happens(0.92) else ("", "Armed men")
        name = str(places[0]["name"])
        _, called, sentence = w.KINDS[kind]
        told = [sentence.format(place=name), *pad.chance.sample(w.FURTHER, pad.chance.randint(1, 3))]
        attack = pad.add(
            "attack",
            title=f"{actor[1]} {called} {name}",
            date_edtf=self._as_known(day),
            time_of_day=pad.one_of(None, None, "dawn", "morning", "evening", "night", "05:30", "16:45"),
            attack_type=kind,
            summary=" ".join(told),
            context=pad.one_of(*w.CONTEXTS) if pad.happens(0.2) else None,
            proof_level=pad.one_of(0, 1, 1, 2, 2, 3),
            verification=pad.one_of("not_verified", "not_verified", "pending", "verified"),
            workflow=pad.one_of("draft", "draft", "submitted", "submitted", "in_review", "approved"),
        )
        self._put_in_place(attack, places)
        sources = self._sources(day, name, str(places[0]["adm2_name"]))
        self._cite(attack, sources, told[-1])
        scene = Scene(attack, day, kind, places[0], actor, sources)
        self._parties(scene)
        return scene

    def conclude(self, scene: Scene) -> None:
        """Say what an attack with its toll amounts to, and put some into a series."""
        self._qualify(scene)
        self._continue_series(scene)

    # When

    def _any_day(self) -> date:
        """Return a day; the later, the likelier."""
        days = (self.pad.last - FIRST).days
        return self.pad.last - timedelta(days=int(days * self.pad.chance.betavariate(1, 2)))

    def _as_known(self, day: date) -> str:
        """Return the day as sources know it: mostly exactly, else some days, about, or the month."""
        form = self.pad.chance.random()
        if 0.82 <= form < 0.90:
            return f"{day - timedelta(days=self.pad.chance.randint(1, 3))}/{day}"
        if 0.90 <= form < 0.95:
            return f"{day}~"
        return day.isoformat() if form < 0.82 else day.isoformat()[:7]

    # Where

    def _places(self, after: Scene | None) -> list[Record]:
        """Return one to three places of one district; a later attack may be where an earlier was."""
        pad = self.pad
        found = [after.place] if after and pad.happens(0.4) else []
        if not found and self.places and pad.happens(0.65):
            found = [pad.chance.choice(self.places)]
        district = DISTRICTS[str(found[0]["adm2_name"])] if found else pad.one_of(*w.DISTRICTS)
        number = pad.weighed((1, 2, 3), (75, 18, 7))
        while len(found) < number:
            found.append(self._place(district))
        return found

    def _place(self, district: District) -> Record:
        pad = self.pad
        cercle, cercle_code, region, region_code, lat, lon = district
        name = pad.one_of(*w.BEGINNINGS) + pad.one_of(*w.MIDDLES) + pad.one_of(*w.ENDINGS)
        name += f"-{pad.one_of(*w.ADDED)}" if pad.happens(0.1) else ""
        pointed = pad.happens(0.7)
        values: Record = {
            "name": name,
            "alt_names": name.replace("ou", "u") if "ou" in name and pad.happens(0.4) else None,
            "place_type": pad.weighed(("village", "hamlet", "town", "site"), (75, 15, 7, 3)),
            "adm1_name": region,
            "adm1_pcode": region_code,
            "adm2_name": cercle,
            "adm2_pcode": cercle_code,
            "lat": round(lat + pad.chance.uniform(-0.35, 0.35), 5) if pointed else None,
            "lon": round(lon + pad.chance.uniform(-0.35, 0.35), 5) if pointed else None,
        }
        values["id"] = pad.add("place", **values)
        self.places.append(values)
        return values

    def _put_in_place(self, attack: str, places: list[Record]) -> None:
        pad = self.pad
        for seq, place in enumerate(places, 1):
            pad.add(
                "attack_place",
                attack_id=attack,
                place_id=place["id"],
                seq=seq,
                is_primary=int(seq == 1),
                where_prec=pad.one_of(3, 4) if place["lat"] is None else pad.one_of(1, 1, 1, 2),
                site_type=pad.one_of(None, None, "home", "market", "field", "road", "well", "mosque"),
            )

    # Who says so

    def _sources(self, day: date, place: str, district: str) -> list[str]:
        """Return one to three sources: new ones, some that repeat the first, some that tell of others too."""
        pad = self.pad
        found = [self._source(day, place, district, None)]
        for _ in range(pad.weighed((0, 1, 2), (70, 23, 7))):
            derived = pad.happens(0.5)
            old = pad.one_of(*self.sources) if self.sources and not derived and pad.happens(0.7) else None
            if old and old not in found:
                found.append(old)
            else:
                found.append(self._source(day, place, district, found[0] if derived else None))
        return found

    def _source(self, day: date, place: str, district: str, origin: str | None) -> str:
        pad = self.pad
        said = pad.day_after(day, 90).isoformat()
        if origin is None and pad.happens(0.35):
            kind, item, label, connection = pad.one_of(*w.CONFIDENTIAL)
            return pad.add(
                "source",
                source_kind=kind,
                source_type=item,
                public_label=label.format(age=pad.chance.randint(19, 71)),
                date_edtf=said,
                collection_method="interview",
                connection=connection,
                reliability=pad.one_of("B", "C", "F"),
                credibility=pad.one_of("2", "3", "6"),
                consent=pad.one_of("internal", "anonymous_publication", "share_accountability"),
                consent_edtf=said,
                sensitivity=2,
            )
        kind, item, publisher, grade = pad.one_of(*w.PUBLISHED)
        source = pad.add(
            "source",
            source_kind=kind,
            source_type=item,
            title=pad.one_of(*w.HEADLINES).format(place=place, district=district),
            publisher=publisher,
            date_edtf=said,
            language=pad.one_of("fr", "fr", "en"),
            collection_method="open_source",
            derived_from_id=origin,
            reliability=grade,
            credibility=pad.one_of("2", "3"),
            sensitivity=0,
        )
        self.sources = [*self.sources[1 - RECENT :], source]
        return source

    def _cite(self, attack: str, sources: list[str], quoted: str) -> None:
        for source in sources:
            quotes = source == sources[0] and self.pad.happens(0.5)
            self.pad.add(
                "citation",
                entity="attack",
                entity_id=attack,
                source_id=source,
                quotation=quoted if quotes else None,
                locator=f"p. {self.pad.chance.randint(1, 40)}" if quotes else None,
            )

    # Who did it

    def _actor(self, known: dict[str, str], words: tuple[str, str, str, str]) -> str:
        name, acronym, aliases, kind = words
        if name in known:
            return known[name]
        return self.pad.add("actor", name=name, acronym=acronym or None, aliases=aliases, actor_type=kind)

    def _parties(self, scene: Scene) -> None:
        pad, known = self.pad, bool(scene.actor[0])
        some = pad.chance.sample(("appearance", "language", "area", "threats", "witness_id"), 2)
        pad.add(
            "involvement",
            attack_id=scene.id,
            actor_id=scene.actor[0] or None,
            attribution=pad.one_of("probable", "probable", "possible", "confirmed") if known else "unknown",
            attribution_basis=BASES.store(some) if known and isinstance(BASES, Choices) else None,
            degree="direct" if known else None,
            actor_response=pad.one_of(None, None, "none", "claimed", "denied") if known else None,
            source_id=scene.sources[0],
        )
        if pad.happens(0.6):
            pad.add(
                "involvement",
                attack_id=scene.id,
                actor_id=self.civilians,
                role="target",
                attribution="probable",
                source_id=scene.sources[0],
            )

    # What it amounts to and belongs to

    def _qualify(self, scene: Scene) -> None:
        if not self.pad.happens(0.5):
            return
        for measure, codes in w.QUALIFICATIONS.items():
            for code in codes if measure in scene.tallies else ():
                if self.pad.happens(0.15):
                    self.pad.add(
                        "legal_qualification",
                        attack_id=scene.id,
                        qualification=code,
                        wording=self.pad.one_of("apparent", "alleged"),
                        source_id=scene.sources[0],
                    )

    def _continue_series(self, scene: Scene) -> None:
        """Link the attack to the one before it in time, or begin another series with it."""
        pad = self.pad
        gap = (scene.day - self.series[1][-1].day).days if self.series else 0
        if self.series is None or len(self.series[1]) == LONGEST or pad.happens(0.02):
            name = f"Attacks around {scene.place['name']}, {scene.day.year}"
            self.series = pad.add("cycle", name=name), [scene]
        elif 3 < gap <= 30:
            kind = pad.weighed(("same_cycle", "follows", "retaliation_for"), (60, 25, 15))
            pad.add(
                "attack_link",
                from_id=scene.id,
                link_type=kind,
                to_id=self.series[1][-1].id,
                confidence=pad.one_of("possible", "alleged"),
                basis="Residents speak of revenge." if kind == "retaliation_for" else None,
                source_id=scene.sources[0],
            )
            self.series[1].append(scene)
        else:
            return
        pad.add("cycle_attack", attack_id=scene.id, cycle_id=self.series[0])
