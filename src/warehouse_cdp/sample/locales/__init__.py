"""The locales of the sample. A new one is a file here and a line in LOCALES."""

from warehouse_cdp.sample.locales.ar_dz import AR_DZ
from warehouse_cdp.sample.locales.de_de import DE_DE
from warehouse_cdp.sample.locales.en_gb import EN_GB
from warehouse_cdp.sample.locales.en_us import EN_US
from warehouse_cdp.sample.locales.form import Locale
from warehouse_cdp.sample.locales.fr_fr import FR_FR
from warehouse_cdp.sample.locales.it_it import IT_IT
from warehouse_cdp.sample.locales.pl_pl import PL_PL
from warehouse_cdp.sample.locales.zh_cn import ZH_CN

__all__ = ["LOCALES", "Locale"]

LOCALES = (EN_US, EN_GB, DE_DE, IT_IT, PL_PL, FR_FR, ZH_CN, AR_DZ)
