"""Countries as other databases group and number them: ACLED and UCDP, Gleditsch and Ward.

Their list of independent states, with its microstates, gives UCDP's `country_id`; the numbers were compared
with the list as the R package `states` has it. ACLED's names of countries are those of its totals of 2024, as
the R package `Ecdat` has them; the names of its regions are those of its interface. UCDP's regions follow
from the numbers, as its codebooks say. Which country ACLED puts in which region was gone through by hand for
Africa, Asia and the Middle East, for the others it was compared for a few only.
"""

from __future__ import annotations

from typing import NamedTuple

from db.model import countries

# ACLED's region -> ISO 3166 alpha-3 code:number in Gleditsch and Ward's list (no number if not in it).
_REGIONS = {
    "Western Africa": """BEN:434 BFA:439 CPV:402 CIV:437 GMB:420 GHA:452 GIN:438 GNB:404 LBR:450 MLI:432
        MRT:435 NER:436 NGA:475 SEN:433 SLE:451 TGO:461""",
    "Middle Africa": "AGO:540 CMR:471 CAF:482 TCD:483 COG:484 COD:490 GNQ:411 GAB:481 STP:403",
    "Eastern Africa": """BDI:516 COM:581 DJI:522 ERI:531 ETH:530 KEN:501 MDG:580 MWI:553 MUS:590 MYT MOZ:541
        REU RWA:517 SYC:591 SOM:520 SSD:626 TZA:510 UGA:500""",
    "Southern Africa": "BWA:571 SWZ:572 LSO:570 NAM:565 SHN ZAF:560 ZMB:551 ZWE:552",
    "Northern Africa": "DZA:615 EGY:651 LBY:620 MAR:600 SDN:625 TUN:616 ESH",
    "Middle East": """BHR:692 IRN:630 IRQ:645 ISR:666 JOR:663 KWT:690 LBN:660 OMN:698 PSE QAT:694 SAU:670
        SYR:652 TUR:640 ARE:696 YEM:678""",
    "Caucasus and Central Asia": "AFG:700 ARM:371 AZE:373 GEO:372 KAZ:705 KGZ:703 TJK:702 TKM:701 UZB:704",
    "South Asia": "BGD:771 BTN:760 IND:750 MDV:781 NPL:790 PAK:770 LKA:780",
    "Southeast Asia": """BRN:835 KHM:811 TLS:860 IDN:850 LAO:812 MYS:820 MMR:775 PHL:840 SGP:830 THA:800
        VNM:816""",
    "East Asia": "CHN:710 HKG MAC JPN:740 MNG:712 PRK:731 KOR:732 TWN:713",
    "Europe": """ALB:339 AND:232 AUT:305 BLR:370 BEL:211 BIH:346 BGR:355 HRV:344 CYP:352 CZE:316 DNK:390
        EST:366 FIN:375 FRA:220 DEU:260 GRC:350 HUN:310 ISL:395 IRL:205 ITA:325 XKX:347 LVA:367 LIE:223
        LTU:368 LUX:212 MLT:338 MDA:359 MCO:221 MNE:341 NLD:210 MKD:343 NOR:385 POL:290 PRT:235 ROU:360
        RUS:365 SMR:331 SRB:340 SVK:317 SVN:349 ESP:230 SWE:380 CHE:225 UKR:369 GBR:200 VAT
        FRO GGY GIB IMN JEY""",
    "North America": "CAN:20 USA:2 BMU GRL SPM",
    "Central America": "BLZ:80 CRI:94 SLV:92 GTM:90 HND:91 MEX:70 NIC:93 PAN:95",
    "Caribbean": """ATG:58 BHS:31 BRB:53 CUB:40 DMA:54 DOM:42 GRD:55 HTI:41 JAM:51 KNA:60 LCA:56 VCT:57
        TTO:52 PRI ABW AIA BES BLM CUW CYM GLP MAF MSR MTQ SXM TCA VGB VIR""",
    "South America": """ARG:160 BOL:145 BRA:140 CHL:155 COL:100 ECU:130 GUY:110 PRY:150 PER:135 SUR:115
        URY:165 VEN:101 FLK GUF""",
    "Oceania": """AUS:900 FJI:950 NZL:920 PNG:910 SLB:940 VUT:935 KIR:970 MHL:983 FSM:987 NRU:971 PLW:986
        WSM:990 TON:972 TUV:973 ASM COK GUM MNP NCL NIU PCN PYF TKL WLF""",
}
# Names that differ from those of ISO 3166.
_ACLED_NAMES = {
    "BRN": "Brunei", "CIV": "Ivory Coast", "COD": "Democratic Republic of Congo", "COG": "Republic of Congo",
    "CPV": "Cape Verde", "CZE": "Czech Republic", "FSM": "Micronesia", "MAC": "Macau", "PSE": "Palestine",
    "REU": "Reunion", "RUS": "Russia", "SWZ": "eSwatini", "TLS": "East Timor", "TUR": "Turkey",
    "VAT": "Vatican City",
}  # fmt: skip
_UCDP_NAMES = {
    "BIH": "Bosnia-Herzegovina", "BRN": "Brunei", "CIV": "Ivory Coast", "COD": "DR Congo (Zaire)",
    "CPV": "Cape Verde", "CZE": "Czech Republic",
    "FSM": "Federated States of Micronesia", "KHM": "Cambodia (Kampuchea)", "MDG": "Madagascar (Malagasy)",
    "PSE": "Palestine", "MKD": "Macedonia, FYR", "MMR": "Myanmar (Burma)",
    "RUS": "Russia (Soviet Union)", "SRB": "Serbia (Yugoslavia)", "SWZ": "Kingdom of eSwatini (Swaziland)",
    "TLS": "East Timor", "TUR": "Turkey",
    "USA": "United States of America", "VNM": "Vietnam (North Vietnam)", "YEM": "Yemen (North Yemen)",
    "ZWE": "Zimbabwe (Rhodesia)",
}  # fmt: skip
# UCDP's five regions by the last number in each: Egypt (651) lies in the Middle East, Oceania in Asia.
_UCDP = ((199, "Americas"), (399, "Europe"), (626, "Africa"), (699, "Middle East"), (999, "Asia"))


class Country(NamedTuple):
    """`number` is empty for a country that is not in Gleditsch and Ward's list."""

    number: str
    acled_region: str
    ucdp_region: str


def _ucdp_region(number: str, region: str) -> str:
    if number:
        return next(name for last, name in _UCDP if int(number) <= last)
    alike = {"Caribbean": "Americas", "Europe": "Europe", "Middle East": "Middle East"}
    known = "Africa" if "Africa" in region else "Americas" if "America" in region else ""
    return known or alike.get(region, "Asia")


def acled_name(code: str) -> str:
    """Return what ACLED calls a country, by its alpha-3 code."""
    return _ACLED_NAMES.get(code) or countries.name(code)


def ucdp_name(code: str) -> str:
    """Return what UCDP calls a country, by its alpha-3 code."""
    return _UCDP_NAMES.get(code) or countries.name(code)


UNKNOWN = Country("", "", "")
COUNTRIES = {
    code: Country(number, region, _ucdp_region(number, region))
    for region, entries in _REGIONS.items()
    for code, _, number in (entry.partition(":") for entry in entries.split())
}
