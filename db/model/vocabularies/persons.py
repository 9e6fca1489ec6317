"""Whom it hit: what is said of a person."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

CIVILIAN_STATUS = Vocabulary("civilian_status", "L13", N_("Civilian status"), (
    Code("civilian", N_("Civilian"), N_("In no armed force or group and not taking part in the fighting."),
         guideline=N_("Where what sources tell leaves a doubt, the law presumes a civilian; where they "
                      "tell nothing of it, take “Unknown”. A hunting gun proves nothing."),
         example=N_("“He had come to sell two goats; nobody had ever seen him with a weapon,” says his "
                    "neighbour.")),
    Code("other_protected", N_("Other protected person"),
         N_("Wounded or captured fighters, medical and religious personnel of a force."),
         guideline=N_("For members of a force or group who may not be attacked; civilian nurses and "
                      "village imams stay “Civilian”."),
         example=N_("Two soldiers who had laid down their arms and were shot at the roadside, hands tied.")),
    Code("armed_member", N_("Member of an armed force or group"),
         N_("In an army, or fighting for an armed group as a lasting function, in action or not."),
         guideline=N_("Needs a source that tells of the function; kin, cooks and suppliers of a group stay "
                      "“Civilian”. Wounded or captured, take “Other protected person”."),
         example=N_("“Three of the eleven dead were fighters who guarded the barrier,” says the village "
                    "chief.")),
    Code("direct_part", N_("Directly participating in hostilities"),
         N_("A civilian who was carrying out a hostile act when it happened."),
         guideline=N_("Only for as long as the act lasts; before and after it, and for whoever sold food "
                      "or stood guard over cattle, take “Civilian”."),
         example=N_("“He fired at the convoy from the well and was shot there; he belonged to no group.”")),
    Code("disputed", N_("Disputed"), N_("Sources contradict each other on whether they were civilians."),
         guideline=N_("Cite each side with its words; where the sources give a number for both, part the "
                      "tally by status instead."),
         example=N_("The army speaks of nine “terrorists neutralised”; the families say that they were "
                    "farmers.")),
    Code("unknown", N_("Unknown"), N_("No source says whether they were civilians or fighters."),
         guideline=N_("Counted apart, neither as civilians nor as fighters; do not infer it from sex, age, "
                      "clothing or the attackers' words alone."),
         example=N_("“Four bodies were found at the ford; none of us knew them.”")),
))
SEX = Vocabulary("sex", "L14", N_("Sex"), (
    Code("m", N_("Male"), N_("Men and boys of any age."),
         guideline=N_("As the source or the person says; the age group tells men from boys. A first name "
                      "alone is not enough."),
         example=N_("“Seven men and a boy of nine were buried that evening.”")),
    Code("f", N_("Female"), N_("Women and girls of any age."),
         guideline=N_("A word such as “wife” or “mother” is enough; the age group tells women from girls. "
                      "Do not infer it from clothing in a picture."),
         example=N_("“Two women and a girl had gone to fetch water.”")),
    Code("x", N_("Other"), N_("Neither of the two, as the person says."),
         guideline=N_("Only by the person's own word; what is not known is “Unknown”. It may single "
                      "somebody out: weigh the sensitivity."),
         example=N_("“Please write neither man nor woman for me,” the interviewee asked.")),
    Code("u", N_("Unknown"), N_("No source says whether man or woman, boy or girl."),
         guideline=N_("For persons or figures whose sex nobody tells; in a tally leave the field empty "
                      "where men and women are counted together."),
         example=N_("“One of the dead could no longer be recognised after the fire.”")),
))
AGE_GROUP = Vocabulary("age_group", "L15", N_("Age group"), (
    Code("infant", N_("Infant or toddler (0–4)"), N_("Before the fifth birthday."),
         guideline=N_("By the age on the day of the attack, not of the interview; counted as a child in "
                      "all totals."),
         example=N_("“She carried her son of eight months on her back.”")),
    Code("child", N_("Child (5–17)"), N_("From the fifth birthday until the eighteenth."),
         guideline=N_("Needs an age or a birth date; for a bare “child” or “boy” take “Child under 18, age "
                      "unknown”. Counted as a child in all totals."),
         example=N_("Pupil in the fifth year, 11 years old by the school register.")),
    Code("child_u", N_("Child under 18, age unknown"), N_("Under eighteen, and no source gives the age."),
         guideline=N_("For figures that only say “children”, “minors” or “girls”; never guess an age from "
                      "a photo or the size of a grave."),
         example=N_("“At least twenty people were killed, including three children.”")),
    Code("adult", N_("Adult (18–59)"), N_("From the eighteenth birthday until the sixtieth."),
         guideline=N_("Also where a source speaks of men or women without an age, unless it calls them "
                      "old; marriage or work is no proof of age."),
         example=N_("“The children had been sent away; the nine who died were grown men.”")),
    Code("older", N_("Older person (60 and over)"),
         N_("From the sixtieth birthday, as the United Nations count older persons."),
         guideline=N_("Needs an age, a birth date or a source that says so; “old man” as a title of "
                      "respect is not enough."),
         example=N_("“My father was 71 and could no longer run.”")),
    Code("u", N_("Unknown"), N_("No source says, not even whether a child or an adult."),
         guideline=N_("For persons of whom only the number is known; in a tally leave the field empty "
                      "where all ages are counted together."),
         example=N_("“Six bodies lay in the well; we could not tell who they had been.”")),
))
NAME_STATUS = Vocabulary("name_status", "", N_("Name status"), (
    Code("named", N_("Named"), N_("The whole name is known and recorded."),
         guideline=N_("First name and family name as the source says them; other spellings go to the other "
                      "names. Left out on purpose, take “Withheld (protection)”."),
         example=N_("Aminata Cissé, 34, named by her sister and on the burial list.")),
    Code("partly", N_("Partly named"), N_("Only a first name, family name or nickname is known."),
         guideline=N_("Record what there is and complete it later; a tie such as “the imam's wife” is no "
                      "name: take “Unidentified”."),
         example=N_("“We all called him Solo; I never knew his father's name.”")),
    Code("unidentified", N_("Unidentified"), N_("A distinct person whose name is not known."),
         guideline=N_("Only where age, sex, place or another mark tells one person from the others; "
                      "otherwise let the figure alone count them."),
         example=N_("A boy of about ten in a blue shirt, buried beside the mosque, whom nobody knew.")),
    Code("withheld", N_("Withheld (protection)"),
         N_("The name is known, and left out on purpose to protect somebody."),
         guideline=N_("Then the name stands nowhere in the record; where the team does not know it either, "
                      "take “Unidentified”."),
         example=N_("The family agreed to be recorded on condition that no name is written down.")),
))
FAMILY_RELATION = Vocabulary("family_relation", "", N_("Relation in the family"), (
    Code("head", N_("Head of household"), N_("Answers for the household, man or woman."),
         guideline=N_("One for each family; all other relations are those to this person, harmed or not."),
         example=N_("“My husband worked in the city, so I answered for the seven of us.”")),
    Code("spouse", N_("Spouse"), N_("Of the head, married by law, custom or religion."),
         guideline=N_("All wives of one head alike, widows included; the wife of a son is “Other relative”."),
         example=N_("“His second wife was hit as she closed the gate.”")),
    Code("child", N_("Son or daughter"),
         N_("Of the head, of any age, adopted and fostered children included."),
         guideline=N_("It tells kinship, not age: a son of forty is meant too. A Koranic pupil lodged with "
                      "the family has “No family tie”."),
         example=N_("“Two of the old man's sons were taken, both of them grown up.”")),
    Code("parent", N_("Father or mother"), N_("Of the head of the household, step-parents included."),
         guideline=N_("Where an old father lives with the son who runs the household, the son is the head "
                      "and the father has this code."),
         example=N_("“My father's mother could not get up from her mat.”")),
    Code("sibling", N_("Brother or sister"), N_("Of the head, by one parent or both."),
         guideline=N_("“Brother” often means a cousin or a man of the same village: ask, and take “Other "
                      "relative” for a cousin."),
         example=N_("“His younger brother, same father and same mother, ran beside him.”")),
    Code("other_relative", N_("Other relative"),
         N_("Of the head, by blood or marriage: grandchild, uncle, cousin, in-law."),
         guideline=N_("For a known kinship that is none of the nearer ones; where it is not known, take "
                      "“Unknown”."),
         example=N_("“My sister's son had come to us for the harvest.”")),
    Code("none", N_("No family tie"), N_("Lives with the family without being kin: guest, servant, pupil."),
         guideline=N_("For those who lived or stayed with the family; a neighbour killed beside them "
                      "belongs to another family."),
         example=N_("“The boy who minded their sheep slept in the yard; he was not a relative.”")),
    Code("unknown", N_("Unknown"), N_("Of the family, and no source says how."),
         guideline=N_("Where a source counts the person to the family and says no more; do not deduce the "
                      "tie from a shared family name."),
         example=N_("“Five members of one family died,” the radio said, and nothing about who they were.")),
))
