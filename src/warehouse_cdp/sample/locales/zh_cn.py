"""China, Chinese in simplified characters."""

from warehouse_cdp.sample.locales.form import Locale, nicknames, plan

# Characters that are read in another way as family names than elsewhere.
LATIN_NAMES = nicknames(
    "曾:Zeng 单:Shan 解:Xie 仇:Qiu 区:Ou 朴:Piao 乐:Yue 盖:Ge 翟:Zhai 覃:Qin 查:Zha 牟:Mu 卜:Bu 缪:Miao"
)

ZH_CN = Locale(
    code="zh_CN",
    weight=0.04,
    country_code="CN",
    country="China",
    language="zh",
    currency="CNY",
    tax_rate=0.13,
    dial_code="86",
    trunk="",
    mobiles=plan("130 131 135 138 139 150 186 188", 8),
    landlines=plan("106 108 216 218", 7),
    mail_domains=("qq.com", "qq.com", "163.com", "126.com", "sina.com", "gmail.com"),
    street_form="{street}{number}号",
    abbreviations=(),
    flat_form="{flat}室",
    postal_prefix="CN-",
    titles=("先生", "女士"),
    national_id="##################",
    family_word="jia",
    nicknames={},
    script="Hani",
    latin_names=LATIN_NAMES,
)
