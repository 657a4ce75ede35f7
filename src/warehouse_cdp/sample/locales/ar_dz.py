"""Algeria, Arabic."""

from warehouse_cdp.sample.locales.form import Locale, nicknames, plan, short_forms

# How Algerians spell their names in Latin letters, the usual spelling first; an underscore stands for a blank.
# Faker's other names are left out.
FIRST_NAMES = """
أماني:Amani أمل:Amel,Amal أمينة:Amina أميرة:Amira أنيسة:Anissa أسماء:Asma إيمان:Imane,Iman إيناس:Ines
بشرى:Bouchra,Bushra حياة:Hayat خديجة:Khadidja,Khadija داليا:Dalia رانية:Rania رشا:Racha,Rasha ريم:Rym,Rim ريما:Rima
زينب:Zineb,Zaynab سارة:Sarah,Sara سعاد:Souad,Suad سلمى:Selma,Salma سليمة:Salima سميرة:Samira سومية:Soumia,Sumaya
شيراز:Chiraz,Shiraz صبرينة:Sabrina صفية:Safia صوفيا:Sofia فاطمة:Fatima,Fatma,Fatimah فرح:Farah فريال:Feriel,Ferial
فوزية:Fouzia,Fawzia ليلى:Leila,Layla لينا:Lina مروة:Marwa مريم:Meriem,Maryam,Mariam نادية:Nadia
نسرين:Nesrine,Nisrin نوال:Nawel,Nawal نور:Nour,Nur هاجر:Hadjer,Hajar هدى:Houda,Huda هناء:Hana وفاء:Wafa
ياسمين:Yasmine,Yasmin يسرى:Yousra,Yusra آدم:Adam أسامة:Oussama,Osama أحمد:Ahmed,Ahmad أكرم:Akram أمين:Amine,Amin
أمير:Amir أنيس:Anis أيمن:Aymen,Ayman أيوب:Ayoub,Ayyub إبراهيم:Brahim,Ibrahim إلياس:Ilyes,Elias
عبد_الرحمن:Abderrahmane,Abdul_Rahman,Abdelrahman عبد_القادر:Abdelkader,Abdul_Qadir عادل:Adel,Adil علي:Ali
عمر:Omar,Umar فارس:Fares,Faris فاروق:Farouk,Faruq فريد:Farid خالد:Khaled,Khalid خليل:Khalil رابح:Rabah
رضا:Reda,Rida رشيد:Rachid,Rashid رمزي:Ramzi رياض:Riad,Riyad زكريا:Zakaria سعد:Saad سعيد:Said,Saeed سامي:Sami
سمير:Samir سفيان:Sofiane,Sufyan سليم:Salim صالح:Salah,Saleh شريف:Cherif,Sharif طه:Taha لطفي:Lotfi,Lutfi لمين:Lamine
مالك:Malek,Malik مراد:Mourad,Murad محمد:Mohamed,Mohammed,Muhammad مصطفى:Mustapha,Mostafa منير:Mounir,Munir
مهدي:Mehdi,Mahdi موسى:Moussa,Musa ناصر:Nacer,Nasser نسيم:Nassim وليد:Walid,Oualid ياسر:Yasser,Yasir
ياسين:Yacine,Yasin يحيى:Yahia,Yahya يوسف:Youcef,Yusuf,Youssef يونس:Younes,Yunus
"""
LAST_NAMES = """
إبراهيمي:Brahimi إسماعيل:Smail,Ismail بختي:Bekhti بخوش:Bekhouche بغدادي:Baghdadi بركان:Berkane بركاني:Berkani
بلحاج:Belhadj بلخير:Belkheir بلعيد:Belaid بلعيدي:Belaidi بلقاسم:Belkacem بلقاسمي:Belkacemi
بن_أحمد:Benahmed,Ben_Ahmed بن_زيان:Benziane بن_سالم:Bensalem,Ben_Salem بن_سعيد:Bensaid,Ben_Said
بن_سليمان:Benslimane بن_صالح:Bensalah,Ben_Salah بن_عامر:Benameur بن_عبد_الله:Benabdallah,Ben_Abdallah
بن_علي:Benali,Ben_Ali بن_عمار:Benamar,Ben_Amar بن_عيسى:Benaissa,Ben_Aissa بن_موسى:Benmoussa,Ben_Moussa
بن_يحيى:Benyahia,Ben_Yahia بن_يوسف:Benyoucef,Ben_Youcef بوبكر:Boubekeur بوجمعة:Boudjemaa بوخاري:Boukhari
بوزيان:Bouziane بوزيد:Bouzid بوزيدي:Bouzidi بوشامة:Bouchama بوعزيز:Bouaziz بوعلام:Boualem بومدين:Boumediene
تابت:Tabet تومي:Toumi تواتي:Touati جبار:Djebbar جلال:Djellal,Jalal داود:Daoud,Dawood داوودي:Daoudi دحمان:Dahmane
دحماني:Dahmani دربال:Derbal درويش:Derouiche ديب:Dib رابحي:Rabhi رحال:Rahal رحماني:Rahmani رمضاني:Ramdani
زايدي:Zaidi زاوي:Zaoui زروال:Zeroual زواوي:Zouaoui زيان:Ziane زياني:Ziani زيتوني:Zitouni زيدان:Zidane,Zaydan
ساسي:Sassi سالم:Salem,Salim سعد:Saad سعدي:Saadi سعيد:Said سعيدي:Saidi سلامي:Sellami سلطاني:Soltani سليماني:Slimani
سوداني:Soudani شايب:Chaib شاوي:Chaoui شريف:Cherif شريفي:Cherifi شعبان:Chabane شعيباني:Chaibani شيخ:Cheikh
صالح:Salah صالحي:Salhi صحراوي:Sahraoui طالب:Taleb طالبي:Talbi طويل:Taouil عثماني:Othmani فارس:Fares فرحات:Ferhat
فلاح:Fellah فيلالي:Filali قاسم:Kacem,Qasim قاسمي:Kacimi قدور:Kaddour قدوري:Kaddouri قندوز:Guendouz لحمر:Lahmar
لخضر:Lakhdar لعربي:Larbi لوناس:Lounes ماحي:Mahi مالك:Malek مالكي:Malki مباركي:Mebarki مخلوف:Makhlouf
مخلوفي:Makhloufi مداني:Madani مرابط:Merabet مراح:Merah مرزوق:Merzouk مرزوقي:Merzougui مزيان:Meziane مزياني:Meziani
مسعودي:Messaoudi مختاري:Mokhtari مصباح:Mesbah مفتاح:Meftah مقدم:Mokaddem مقران:Mokrane محمدي:Mohammedi
محمودي:Mahmoudi ميلودي:Miloudi ميموني:Mimouni مولاي:Moulay موساوي:Moussaoui موسى:Moussa نايلي:Naili ناصر:Nacer
نجار:Nedjar نصري:Nasri نوار:Nouar نوري:Nouri هاشمي:Hachemi هواري:Houari يحيى:Yahia يوسفي:Youcefi
"""
LATIN_NAMES = {
    name.replace("_", " "): tuple(latin.replace("_", " ") for latin in spellings)
    for name, spellings in nicknames(FIRST_NAMES + LAST_NAMES).items()
}

AR_DZ = Locale(
    code="ar_DZ",
    weight=0.04,
    country_code="DZ",
    country="Algeria",
    language="ar",
    currency="DZD",
    tax_rate=0.19,
    dial_code="213",
    trunk="0",
    mobiles=plan("55 66 67 77 79", 7),
    landlines=plan("21 25 31 41", 6),
    mail_domains=("gmail.com", "gmail.com", "yahoo.fr", "hotmail.com", "outlook.com"),
    street_form="{street} {number}",
    abbreviations=short_forms("شارع=ش."),
    flat_form="شقة {flat}",
    postal_prefix="DZ-",
    titles=("السيد", "السيدة"),
    national_id="##################",
    family_word="famille",
    nicknames={},
    script="Arab",
    latin_names=LATIN_NAMES,
)
