"""Spellings of names: of one person in several languages and scripts, and of people who must stay apart."""

SAME_FAMILY_NAME = {
    "german umlaut": ["Müller", "Mueller", "MUELLER", "Muller", "MÜLLER"],
    "german sharp s": ["Groß", "Gross", "GROSS", "GROß"],
    "german double name": ["Müller-Lüdenscheidt", "Mueller Luedenscheidt", "MULLER - LUDENSCHEIDT"],
    "polish letters": ["Wałęsa", "Walesa", "WAŁĘSA"],
    "polish z and s": ["Żółkiewski", "Zolkiewski", "Źolkiewśki"],
    "italian accent": ["Cantù", "Cantu", "CANTU'"],
    "italian apostrophe": ["D'Angelo", "D’Angelo", "DANGELO"],
    "english apostrophe": ["O'Neil", "O’NEIL", "Oneil"],
    "turkish capital i": ["İnan", "Inan", "İNAN"],
    "composed and decomposed letters": ["Müller", "Mu\u0308ller"],
    "degree behind the name": ["Müller", "Müller, Ph.D.", "Müller PhD"],
    "chinese traditional and simplified": ["張", "张", "Zhang"],
    "chinese double family name": ["歐陽", "欧阳", "Ouyang"],
    "chinese reading as a family name": ["曾", "Zeng", "ZENG"],
    "chinese reading of a traditional character": ["單", "单", "Shan"],
    "chinese title": ["曾先生", "曾"],
    "chinese u with dots": ["吕", "呂", "Lü", "Lu"],
    "arabic article": ["العلي", "Al-Ali", "El Ali", "al ali", "AL-ALI"],
    "arabic assimilated article": ["Al-Shehri", "Ash-Shehri", "Esh Shehri"],
    "arabic son of": ["بن علي", "ابن علي", "bin Ali", "Ibn Ali", "Ben Ali"],
    "arabic father of": ["أبو زيد", "ابو زيد"],
    "persian keyboard": ["کریمی", "كريمي", "كريمى"],
    "arabic lengthening stroke": ["كـــريمي", "كريمي"],
    "arabic hamza on its carriers": ["مؤمن", "مومن"],
    "arabic hamza on ya": ["فائز", "فايز"],
    "presentation forms of an old export": ["ﻛﺮﻳﻤﻲ", "كريمي"],
}

SAME_GIVEN_NAME = {
    "polish": ["Łukasz", "Lukasz", "ŁUKASZ"],
    "italian": ["Niccolò", "Niccolo", "NICCOLO'"],
    "german": ["Jörg", "Joerg", "Jorg"],
    "chinese together, joined and in characters": ["小明", "Xiaoming", "Xiao-Ming", "XIAOMING"],
    "chinese traditional": ["麗華", "丽华", "Lihua"],
    "arabic hamza": ["أحمد", "احمد", "أَحْمَد"],
    "arabic feminine ending": ["فاطمة", "فاطمه", "Fatma"],
    "arabic final ya": ["ليلى", "ليلي"],
    "arabic vowel signs": ["مُحَمَّد", "محمد", "محـمد"],
    "arabic title": ["السيدة لينا", "لينا", "Lina"],
    "arabic abbreviated title": ["د. محمد", "محمد"],
    "arabic servant of, in Arabic": ["عبد الرحمن", "عبدالرحمن"],
    "arabic servant of, in Latin": ["Abd al-Rahman", "Abdul Rahman", "Abdulrahman", "Abdelrahman", "Abdurrahman"],
    "arabic servant of God": ["عبد الله", "عبدالله", "Abdullah", "Abdallah", "Abdulla"],
}

ACROSS_SCRIPTS = {
    "محمد": ["Mohammed", "Muhammad", "Mohamed", "Mehmed"],
    "أحمد": ["Ahmed", "Ahmad"],
    "يوسف": ["Yusuf", "Youssef", "Youcef", "Yousuf"],
    "عمر": ["Omar", "Umar", "Amr"],
    "عائشة": ["Aisha", "Aïcha", "Ayesha"],
    "فاطمة": ["Fatima", "Fatimah", "Fatma"],
    "خديجة": ["Khadija", "Khadidja"],
    "حياة": ["Hayat"],
    "شريف": ["Sharif", "Cherif"],
    "وليد": ["Walid", "Oualid"],
    "عبد القادر": ["Abdelkader", "Abdul Qadir", "Abd al-Qader"],
}

SAME_SOUND = {
    "doubled letters and vowels": ["Mohammed", "Muhammad", "Mohamed", "Mouhammad"],
    "french and english vowels": ["Mahmoud", "Mahmud"],
    "double letter for a long vowel": ["Waleed", "Walid"],
}

STRANGERS = [("Ellen", "Allan"), ("Jan", "Jen"), ("Daniele", "Daniela"), ("Mark", "Mirko"), ("Marion", "Marian")]
