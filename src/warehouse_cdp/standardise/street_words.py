"""How the words of an address line are abbreviated, by language."""

# Long form to the short one that people type as often; whole words only, in match form.
_ENGLISH = """
avenue=ave av=ave boulevard=blvd circle=cir close=cl court=ct crescent=cres drive=dr gardens=gdns highway=hwy lane=ln
parkway=pkwy place=pl road=rd saint=st square=sq street=st str=str terrace=ter trail=trl north=n south=s east=e west=w
"""
_GERMAN = "strasse=str platz=pl"
_ITALIAN = "via=v viale=vle piazza=pza pzza=pza piazzale=ple corso=cso largo=lgo vicolo=vlo strada=str"
_POLISH = "aleja=al aleje=al alei=al plac=pl osiedle=os swietego=sw swietej=sw generala=gen"
_FRENCH = "rue=r boul=blvd bd=blvd chemin=che impasse=imp route=rte sainte=ste allee=all"
_CHINESE = "lu=rd jie=st dajie=st dadao=ave xiang=ln"

SHORT_WORDS = dict(
    pair.split("=")
    for language in (_ENGLISH, _GERMAN, _ITALIAN, _POLISH, _FRENCH, _CHINESE)
    for pair in language.split()
)

# "Street" before a name, which some write and others leave out: Polish ulica, Arabic شارع.
OMITTED = frozenset(("ul", "ulica", "shar", "share", "shari", "sharia", "sh"))

# Said before the number of a house, and before that of a flat: apartment, Wohnung, interno, mieszkanie, 室, شقة.
NUMBER_WORDS = frozenset(("no", "nr", "n", "num", "numero", "nummer", "number", "numer"))
_FLAT_WORDS = """
apt apartment flat unit suite ste whg wohnung int interno m mieszk mieszkanie lok lokal appt appartement shi shqa
"""
FLAT_WORDS = frozenset(_FLAT_WORDS.split())

# Chinese words for kinds of streets, the longer first; areas that a street lies in; signs that close a number.
CHINESE_STREETS = {"大道": " ave ", "大街": " st ", "街道": " st ", "胡同": " ln "} | {
    "路": " rd ",
    "街": " st ",
    "巷": " ln ",
    "弄": " ln ",
}
CHINESE_DIRECTIONS = {"东": " e", "東": " e", "西": " w", "南": " s", "北": " n"}
CHINESE_AREAS = "省市区區县縣"
CHINESE_SIGNS = "号號室栋棟幢楼樓座"
