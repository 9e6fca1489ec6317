"""What may leave a casebook, column by column: a field that is not named here stays.

Each list is read by one profile. A field that is added to a record must be put into `HQ` or `NEVER`, which a
test demands, so that somebody decides.
"""

from __future__ import annotations

from collections.abc import Mapping

Lists = Mapping[str, tuple[str, ...]]


def _lists(words: dict[str, str]) -> Lists:
    return {entity: tuple(names.split()) for entity, names in words.items()}


# Who a source really is, and who named a perpetrator: they never leave, by no profile.
NEVER: Lists = _lists(
    {
        "source": "contact_id",
        "involvement": "named_individuals",
        "contact": "real_name phone address safe_ways relation",
    }
)

# The researcher's own headquarters: all but what never leaves.
HQ: Lists = _lists(
    {
        "attack": (
            "title date_edtf time_of_day attack_type summary context proof_level verification workflow "
            "sensitivity code publish_place duplicate_of_id external_ids"
        ),
        "victim": (
            "name other_names name_status sex birth_edtf ethnic_group occupation role_in_community "
            "family_ref relation identifying_marks duplicate_of_id consent sensitivity code"
        ),
        "abduction": (
            "attack_id tally_id harm_id taken_edtf taken_place_id taken_from taken_to captor_actor_id "
            "purpose last_seen_edtf last_seen_place_id last_seen_by proof_of_life_edtf ransom_demanded "
            "ransom_amount ransom_currency ransom_paid tracing_request current_status status_as_of code"
        ),
        "source": (
            "source_kind source_type title publisher author public_label date_edtf language url archived_url "
            "collected_at collected_by collection_method connection derived_from_id original_informant "
            "reliability credibility consent consent_scope consent_edtf consent_expiry_edtf risk_note "
            "sensitivity code"
        ),
        "place": (
            "name name_local alt_names place_type country adm1_name adm1_pcode adm2_name adm2_pcode "
            "adm3_name adm3_pcode lat lon geonames_id gazetteer gazetteer_vintage predominant_group "
            "predominant_group_source_id"
        ),
        "actor": "name acronym aliases actor_type parent_id active_from active_to acled_name ged_actor_id",
        "attack_place": (
            "attack_id place_id where_prec site_type claim_status is_primary seq date_edtf lat lon note"
        ),
        "involvement": (
            "attack_id role actor_id attribution attribution_basis degree actor_response alt_group "
            "composition_reported source_id"
        ),
        "tally": (
            "attack_id measure unit civilian_status sex age_group population_group attack_place_id "
            "parent_tally_id part_role in_captivity overlaps low low_strict best high approx rule rationale "
            "adopted_by adopted_at"
        ),
        "figure": (
            "tally_id source_id as_reported qualifier low low_strict best high approx as_of_edtf method "
            "locator quotation credibility status superseded_by_id"
        ),
        "harm": (
            "attack_id victim_id tally_id date_edtf age_text age_low age_high civilian_status weapon "
            "circumstance cause_of_death body outcome parent_harm_id status"
        ),
        "custody_event": "abduction_id event_type date_edtf place_id source_id outcome_tally_id note",
        "citation": "entity entity_id field source_id locator quotation stance",
        "attack_link": "from_id link_type to_id confidence basis source_id",
        "cycle": "name note",
        "cycle_attack": "attack_id cycle_id",
        "legal_qualification": "attack_id qualification wording asserted_by proof_level source_id",
        "attachment": (
            "original_name sha256 size mime copy_kind captured_edtf captured_place_id device collected_at "
            "collected_by collection_method source_url graphic"
        ),
        "attachment_link": "entity entity_id attachment_id role",
        "custody_log": "attachment_id at by action note",
        "comment": (
            "entity entity_id field text status by at answer answered_by answered_at closed_by closed_at"
        ),
        "waived_warning": "entity entity_id rule field reason by at",
        "duplicate_candidate": "entity entity_id other_id score reasons decision",
    }
)

# Another organisation: no free text, no ransom, no captors, no files; sources by kind, date and grade.
PARTNER: Lists = _lists(
    {
        "attack": (
            "date_edtf time_of_day attack_type proof_level verification workflow sensitivity code "
            "duplicate_of_id external_ids"
        ),
        "victim": (
            "name other_names name_status sex ethnic_group occupation family_ref relation duplicate_of_id "
            "consent sensitivity code"
        ),
        "abduction": (
            "attack_id tally_id harm_id taken_edtf taken_place_id taken_from purpose current_status "
            "status_as_of code"
        ),
        "source": (
            "source_kind source_type date_edtf derived_from_id reliability credibility sensitivity code"
        ),
        "place": (
            "name name_local alt_names place_type country adm1_name adm1_pcode adm2_name adm2_pcode "
            "adm3_name adm3_pcode lat lon geonames_id gazetteer gazetteer_vintage predominant_group "
            "predominant_group_source_id"
        ),
        "actor": "name acronym aliases actor_type parent_id active_from active_to acled_name ged_actor_id",
        "attack_place": (
            "attack_id place_id where_prec site_type claim_status is_primary seq date_edtf lat lon"
        ),
        "involvement": (
            "attack_id role actor_id attribution attribution_basis degree actor_response source_id"
        ),
        "tally": (
            "attack_id measure unit civilian_status sex age_group population_group attack_place_id "
            "parent_tally_id part_role in_captivity overlaps low low_strict best high approx rule"
        ),
        "figure": (
            "tally_id source_id as_reported qualifier low low_strict best high approx as_of_edtf method "
            "credibility status superseded_by_id"
        ),
        "harm": (
            "attack_id victim_id tally_id date_edtf age_low age_high civilian_status weapon circumstance "
            "cause_of_death outcome parent_harm_id status"
        ),
        "custody_event": "abduction_id event_type date_edtf source_id outcome_tally_id",
        "citation": "entity entity_id field source_id stance",
        "attack_link": "from_id link_type to_id confidence source_id",
        "legal_qualification": "attack_id qualification wording asserted_by proof_level source_id",
    }
)

# Anybody: publishers of open sources, places as far as they may be shown, no population groups.
PUBLIC: Lists = _lists(
    {
        "attack": (
            "date_edtf time_of_day attack_type proof_level verification workflow sensitivity code "
            "duplicate_of_id"
        ),
        "victim": "name name_status sex duplicate_of_id consent sensitivity code",
        "abduction": (
            "attack_id tally_id harm_id taken_edtf taken_from purpose current_status status_as_of code"
        ),
        "source": "source_kind source_type publisher date_edtf derived_from_id sensitivity code",
        "place": "name country adm1_name adm1_pcode adm2_name adm2_pcode lat lon",
        "actor": "name acronym aliases actor_type parent_id active_from active_to acled_name ged_actor_id",
        "attack_place": (
            "attack_id place_id where_prec site_type claim_status is_primary seq date_edtf lat lon"
        ),
        "involvement": (
            "attack_id role actor_id attribution attribution_basis degree actor_response source_id"
        ),
        "tally": (
            "attack_id measure unit civilian_status sex age_group attack_place_id parent_tally_id part_role "
            "in_captivity overlaps low low_strict best high approx rule"
        ),
        "figure": (
            "tally_id source_id as_reported qualifier low low_strict best high approx as_of_edtf status "
            "superseded_by_id"
        ),
        "harm": (
            "attack_id victim_id tally_id date_edtf age_low age_high civilian_status weapon circumstance "
            "cause_of_death outcome parent_harm_id status"
        ),
        "custody_event": "abduction_id event_type date_edtf source_id outcome_tally_id",
        "citation": "entity entity_id field source_id stance",
        "attack_link": "from_id link_type to_id confidence source_id",
        "legal_qualification": "attack_id qualification wording asserted_by proof_level source_id",
    }
)
