"""The code lists: what may stand in a coded field, in words, with its counterpart in other standards.

Data only. Codes never change and are never translated, so files from all offices match; a code that is no
longer to be chosen is retired, not deleted, so that old records stay readable.
"""

from __future__ import annotations

from db.model.vocabularies.attacks import (
    ATTACK_TYPE,
    LINK_TYPE,
    MRM,
    WEAPON,
)
from db.model.vocabularies.captivity import (
    CUSTODY_EVENT,
    CUSTODY_STATUS,
    PURPOSE,
    TAKEN_FROM,
)
from db.model.vocabularies.code import Code, Vocabulary
from db.model.vocabularies.counting import (
    ADOPTION_RULE,
    FIGURE_STATUS,
    METHOD,
    PART_ROLE,
    QUALIFIER,
)
from db.model.vocabularies.findings import (
    ASSERTED_BY,
    CONFIDENCE,
    LEGAL,
    LEGAL_WORDING,
    PROOF_LEVEL,
    VERIFICATION,
)
from db.model.vocabularies.grading import (
    CREDIBILITY,
    RELIABILITY,
    STANCE,
)
from db.model.vocabularies.groups import (
    OCCUPATION,
    POPULATION_GROUP,
)
from db.model.vocabularies.harms import (
    CIRCUMSTANCE,
    HARM_STATUS,
    VICTIM_OUTCOME,
)
from db.model.vocabularies.measures import MEASURE, UNIT
from db.model.vocabularies.parties import (
    ACTOR_RESPONSE,
    ACTOR_TYPE,
    ATTRIBUTION_BASIS,
    DEGREE,
    ROLE,
)
from db.model.vocabularies.persons import (
    AGE_GROUP,
    CIVILIAN_STATUS,
    FAMILY_RELATION,
    NAME_STATUS,
    SEX,
)
from db.model.vocabularies.places import (
    CLAIM_STATUS,
    DATE_PRECISION,
    PLACE_TYPE,
    SITE_TYPE,
    WHERE_PREC,
)
from db.model.vocabularies.sources import (
    COLLECTION_METHOD,
    CONNECTION,
    SOURCE_KIND,
    SOURCE_TYPE,
)
from db.model.vocabularies.workflow import (
    COMMENT_STATUS,
    CONSENT,
    COPY_KIND,
    CUSTODY_ACTION,
    DECISION,
    MEDIA_ROLE,
    MISSING_REASON,
    SENSITIVITY,
    WORKFLOW,
    YES_NO_UNKNOWN,
)

__all__ = [
    "ACTOR_RESPONSE",
    "ACTOR_TYPE",
    "ADOPTION_RULE",
    "AGE_GROUP",
    "ASSERTED_BY",
    "ATTACK_TYPE",
    "ATTRIBUTION_BASIS",
    "CIRCUMSTANCE",
    "CIVILIAN_STATUS",
    "CLAIM_STATUS",
    "COLLECTION_METHOD",
    "COMMENT_STATUS",
    "CONFIDENCE",
    "CONNECTION",
    "CONSENT",
    "COPY_KIND",
    "CREDIBILITY",
    "CUSTODY_ACTION",
    "CUSTODY_EVENT",
    "CUSTODY_STATUS",
    "DATE_PRECISION",
    "DECISION",
    "DEGREE",
    "FAMILY_RELATION",
    "FIGURE_STATUS",
    "HARM_STATUS",
    "LEGAL",
    "LEGAL_WORDING",
    "LINK_TYPE",
    "MEASURE",
    "MEDIA_ROLE",
    "METHOD",
    "MISSING_REASON",
    "MRM",
    "NAME_STATUS",
    "OCCUPATION",
    "PART_ROLE",
    "PLACE_TYPE",
    "POPULATION_GROUP",
    "PROOF_LEVEL",
    "PURPOSE",
    "QUALIFIER",
    "RELIABILITY",
    "ROLE",
    "SENSITIVITY",
    "SEX",
    "SITE_TYPE",
    "SOURCE_KIND",
    "SOURCE_TYPE",
    "STANCE",
    "TAKEN_FROM",
    "UNIT",
    "VERIFICATION",
    "VICTIM_OUTCOME",
    "VOCABULARIES",
    "WEAPON",
    "WHERE_PREC",
    "WORKFLOW",
    "YES_NO_UNKNOWN",
    "Code",
    "Vocabulary",
]

# fmt: off
VOCABULARIES: dict[str, Vocabulary] = {
    v.name: v for v in (
        MEASURE, QUALIFIER, METHOD, ADOPTION_RULE, PROOF_LEVEL, VERIFICATION, CONFIDENCE, ATTRIBUTION_BASIS,
        ACTOR_RESPONSE, ACTOR_TYPE, ROLE, DEGREE, ATTACK_TYPE, WEAPON, CIVILIAN_STATUS, SEX, AGE_GROUP,
        POPULATION_GROUP, OCCUPATION, CIRCUMSTANCE, VICTIM_OUTCOME, PURPOSE, CUSTODY_EVENT, CUSTODY_STATUS,
        SOURCE_KIND, SOURCE_TYPE, CONNECTION, RELIABILITY, CREDIBILITY, DATE_PRECISION, WHERE_PREC, LINK_TYPE,
        LEGAL, LEGAL_WORDING, SENSITIVITY, WORKFLOW, CONSENT, MISSING_REASON, MEDIA_ROLE, CUSTODY_ACTION, MRM,
        YES_NO_UNKNOWN, NAME_STATUS, PART_ROLE, FIGURE_STATUS, HARM_STATUS, CLAIM_STATUS, STANCE,
        COMMENT_STATUS, COPY_KIND, ASSERTED_BY, PLACE_TYPE, SITE_TYPE, TAKEN_FROM, DECISION,
        COLLECTION_METHOD, FAMILY_RELATION, UNIT,
    )
}
# fmt: on
