# Texts of the site in Arabic; written by machine, not yet checked by a speaker: a town has them checked before it switches them on.

start = الصفحة الرئيسية
nav-konzept = المفهوم
nav-prozess = مسار الإعداد
nav-gremien = الهيئات واللجان
nav-akteure = { art-akteur-mehrere }
nav-zielgruppen = { art-zielgruppe-mehrere }
nav-stadtteile = { art-stadtteil-mehrere }
nav-glossar = المسرد
nav-literatur = المراجع
nav-haupt = قائمة التنقل الرئيسية
nav-pfad = أنتم هنا
nav-gliederung = محتويات المفهوم
gliederung-alle = عرض الكل ({ $anzahl })
nav-seite = في هذه الصفحة
nav-blaettern = السابق والتالي
nav-fuss = معلومات قانونية والتواصل
open-data = بيانات مفتوحة
zum-inhalt = الانتقال إلى المحتوى

stand = الوضع حتى { $datum }
demo-hinweis = عرض توضيحي لبرنامج Konzeptwerk، وليس منشوراً صادراً عن البلدية: هذه الصفحات ليست صادرة { kommune-von }.
demo-kurz = عرض توضيحي، وليست صفحة للبلدية.
# Der Name der Kommune mit ihrem Artikel: hinter „von“, und als Anfang eines Satzes.
kommune-von = عن { $kommune }
kommune = { $kommune }
entwurf = مسودة – غير منشورة
durchsicht = مسودة – غير منشورة
beispiel = محتوى على سبيل المثال – مختلق بالكامل، وليس بياناً صادراً عن البلدية
kontakt = التواصل
erstellt-mit = أُنشئ باستخدام Konzeptwerk
farben = الألوان
farben-system = كما في الجهاز
farben-hell = فاتح
farben-dunkel = داكن
herausgeber = الموقع الإلكتروني: { $kommune }
drucken-adresse = رابط هذه الصفحة: { $adresse }
drucken-bericht = حالة التنفيذ بحسب التقرير: { $adresse }

start-beschreibung = { $konzept } ({ $kommune })، { $fassung }: الفصول ومسار الإعداد والمداولات في الهيئات واللجان.
ganzes-titel = المفهوم كاملاً في صفحة واحدة
ganzes-umfang = جميع نصوص «{ $fassung }» للقراءة والطباعة والحفظ. الفصول: { $teile }. التدابير: { $massnahmen }.
seite-beschreibung = «{ $seite }»: { $konzept } ({ $kommune })، { $fassung }.
start-wo-steht = إلى أين وصل المفهوم؟
start-zuletzt = أحدث المداولات في الهيئات واللجان
start-ort = ماذا يحدث بالقرب منك؟
start-ort-waehlen = اختيار: { art-stadtteil }
start-naechster = الموعد القادم بعد تاريخ النص
termin-vergangen = انقضى
start-kapitel = الفصول
start-neues = آخر التغييرات
start-neues-liste = الجديد والمتغيّر
start-neues-davor = قبل ذلك
start-neues-anzahl = { $anzahl ->
        [zero] لم يتغيّر شيء.
        [one] جزء واحد من المفهوم جديد أو تغيّر أو حُذف.
        [two] جزءان من المفهوم جديدان أو تغيّرا أو حُذفا.
        [few] { $anzahl } أجزاء من المفهوم جديدة أو تغيّرت أو حُذفت.
        [many] { $anzahl } جزءًا من المفهوم جديدًا أو تغيّر أو حُذف.
       *[other] { $anzahl } جزء من المفهوم جديد أو تغيّر أو حُذف.
    }
start-neues-alle = جميع التغييرات في المقارنة
start-mehr-prozess = إلى مسار الإعداد كاملاً
start-mehr-gremien = إلى الهيئات واللجان ومذكرات العرض
handlungsfelder = { art-handlungsfeld-mehrere }
kapitel = الفصل
anhang = الملحق
kapitel-folgt = لا يزال هذا الفصل قيد الكتابة.
kapitel-folgt-kurz = قيد الكتابة
kapitel-unter = في هذا الفصل
kapitel-siehe = المزيد حول هذا الموضوع
kapitel-davor = السابق
kapitel-danach = التالي
absatz-nummer = الفقرة { $nummer }
abschnitt-verweis = رابط القسم «{ $titel }»
tabelle-nummer = الجدول { $nummer }
fussnote-nummer = الحاشية { $nummer }
fussnoten = الحواشي
fussnote-zurueck = { $stelle ->
        [einzige] العودة إلى الحاشية { $nummer } في النص
       *[other] العودة إلى الحاشية { $nummer } في النص، الموضع { $stelle }
    }
aufgabe-erledigt = منجز:
aufgabe-offen = غير منجز:
hinweis-hinweis = ملاحظة
hinweis-tipp = نصيحة
hinweis-wichtig = مهم
hinweis-warnung = تحذير
hinweis-vorsicht = تنبيه
hinweis-aufklappbar = نص قابل للتوسيع
hinweis-bereich = جزء بلغة أخرى
aufklappen = المزيد حول هذا

prozess-titel = كيف يُعَدّ المفهوم
prozess-lead = ما كان مخططاً له، وما حدث فعلاً، ومن أُتيحت له المشاركة.
prozess-phasen = المراحل
prozess-schritte = الخطوات
prozess-beteiligung = المشاركة
prozess-termine = المواعيد
prozess-kapitel = الفصل المتعلق بذلك
prozess-geplant = المخطط
prozess-grund = السبب
prozess-wann = متى
beendet = { $ende }
verzug-spaeter-beendet = بعد الموعد المقرر: كان الانتهاء مقرراً حتى { $geplant }، وتم في { $ende }.
verzug-ende = متأخر: كان الانتهاء مقرراً حتى { $geplant }. الوضع حتى { $stand }: لم يتم الانتهاء بعد.
verzug-beginn = متأخر: كان البدء مقرراً ابتداءً من { $geplant }. الوضع حتى { $stand }: لم يتم البدء بعد.
verzug-schritt = { $schritt }: { $verzug }

gremien-titel = الهيئات واللجان؛ { art-vorlage-mehrere }
gremien-lead = ما الذي عُرض، ومن تداول بشأنه، وما النتيجة التي آل إليها.
gremien-vorlagen = { art-vorlage-mehrere }
gremien-ohne-vorlage = مداولات أخرى
gremien-alle = الهيئات واللجان
vorlage-titel = { art-vorlage } { $nummer }
vorlage = { art-vorlage }
vorlage-datum = التاريخ
vorlage-vorschlag = الاقتراح
vorlage-dazu = يتضمن
vorlage-beratungsfolge = تسلسل المداولات
vorlage-ohne-beratung = لم تُسجَّل أي مداولة.
ratsinformation = العرض في نظام معلومات المجلس
beratung-gegenstand = موضوع المداولة
beratung-behandlung = نوع المعالجة
beratung-ergebnis = النتيجة
beratung-wortlaut = النص الحرفي
beratung-ohne-vorberatung = دون مداولة تمهيدية
beratung-hinweis = ملاحظة
beratung-stimmen = مع: { $ja }، ضد: { $nein }{ $enthaltung ->
        [keine] {""}
       *[other] ، امتناع: { $enthaltung }
    }
beratung-top = البند { $top }
beratung-datum-unbekannt = التاريخ غير معروف
kenntnis-kein-beschluss = أخذ العلم ليس قراراً.

akteure-titel = { art-akteur-mehrere }
akteure-lead = الجهات والمؤسسات التي تعمل على المفهوم أو يرد ذكرها فيه.
akteur-teile = يتبع لها
akteur-federfuehrung = مسؤولة عن
akteur-beteiligung = مشاركة في
akteur-erwaehnt = يرد ذكرها في
akteur-website = الموقع الإلكتروني الخاص

glossar-titel = مسرد المصطلحات
glossar-lead = كلمات لها معنى محدد في المفهوم.
glossar-mehr = المزيد حول ذلك
feed = متابعة الجديد (Atom)
kalender = تنزيل المواعيد للتقويم (ICS)
literatur-titel = المراجع
literatur-lead = كتب ومقالات ودراسات وصفحات يستند إليها المفهوم.
literatur-herausgeber = { $namen } (محرر)
literatur-ohne-jahr = بدون تاريخ
literatur-seiten = ص { $wert }
literatur-in = في: { $wert }
literatur-auflage = الطبعة { $wert }
literatur-abgerufen = (تاريخ الاطلاع: { $datum })
literatur-zitiert = مذكور في:
beschriftung-tabelle = جدول { $nummer }
beschriftung-abbildung = شكل { $nummer }
verzeichnis-leer = لا توجد مدخلات بعد.

beispiel-kurz = مثال
gesamtstadt = المدينة بأكملها
insgesamt = الإجمالي
wert = القيمة
jahr = السنة
quelle = المصدر
lizenz = الترخيص: { $lizenz }
csv-laden = تنزيل البيانات بصيغة CSV
# A no-break space keeps number and unit together.
groesse = { $zahl }{"\u00A0"}{ $einheit }
betrag-offen = لم يُحدَّد بعد
personal = وظائف بمعادل الدوام الكامل (VZÄ): { $zahl }
laufend = مستمر
laufend-seit = مستمر منذ { $beginn }
verzug-meilenstein = متأخر: كان بلوغ أحد المعالم الرئيسية مقرراً حتى { $geplant }. الوضع حتى { $stand }: لم يتم بلوغه بعد.

nav-massnahmen = { art-massnahme-mehrere }
nav-indikatoren = { art-indikator-mehrere }
massnahmen-titel = { art-massnahme-mehrere }
massnahmen-lead = ما الذي يُنفَّذ، ومن ينفّذه، ولمن، وأين، وحتى متى.
massnahmen-anzahl = { art-massnahme-mehrere }: { $anzahl }
massnahmen-keine = { art-massnahme-mehrere }: لا شيء حالياً.
massnahmen-nach = { art-massnahme-mehrere } حسب …
massnahmen-status = { art-massnahme-mehrere }: { $status }
massnahmen-jahr = { art-massnahme-mehrere } في عام { $jahr }
massnahmen-in-verzug = متأخر: { $anzahl }
massnahmen-verzug = { art-massnahme-mehrere }: { massnahme-in-verzug }
gruppe-ohne = دون بيان
massnahmen-csv = تنزيل بصيغة CSV: { art-massnahme-mehrere }
massnahmen-beispiele = كل ما أُشير إليه بكلمة «مثال» مختلق بالكامل.
massnahmen-beispiele-alle = جميع البيانات في هذا الجدول مختلقة.
massnahme = { art-massnahme }
massnahme-status = حالة التنفيذ
massnahme-ziel = ما الذي يُراد تحقيقه
massnahme-indikatoren = كيف نقيس ذلك
massnahme-erfolg = كيف نعرف أنه نجح
massnahme-beratungen = المداولات والقرارات
massnahme-verlauf = المسار حتى الآن
massnahme-im-plan = وفق الجدول الزمني
massnahme-dauer = المدة: { $dauer }
massnahme-in-verzug = متأخر
massnahme-angaben = لمحة سريعة
massnahme-mit = يُستكمل ضمن
massnahme-neu-seit = جديد منذ
massnahme-ehemals = سابقاً
schluesselmassnahme = تدبير رئيسي
meilenstein-bis = حتى { $datum }
meilenstein-erledigt = تم بلوغه في { $datum }
meilenstein-ueberfaellig = متأخر
filter-titel = تصفية: { art-massnahme-mehrere }
filter-suche = البحث في العناوين
filter-alle = الكل
filter-treffer = { art-massnahme-mehrere }: { $gezeigt } من { $alle }
filter-zuruecksetzen = إعادة ضبط عوامل التصفية
filter-entfernen = إزالة عامل التصفية: { $filter }
filter-sortieren = ترتيب
stadtteile-titel = { art-stadtteil-mehrere }
stadtteile-lead = ماذا يحدث حيث أسكن؟
stadtteil-titel = ماذا يحدث هنا: { $name }
stadtteil-gesamtstadt = { gesamtstadt }، وبالتالي هنا أيضاً
zielgruppen-titel = { art-zielgruppe-mehrere }
zielgruppen-lead = لمن وُضع كل هذا؟
zielgruppe-titel = { art-massnahme-mehrere } من أجل: { $name }
mehr-dazu = المزيد حول ذلك
akteur-massnahmen-federfuehrung = { art-massnahme-mehrere }: بصفة الجهة المسؤولة
akteur-massnahmen-beteiligung = { art-massnahme-mehrere }: بصفة جهة مشاركة

feld-ziel = الهدف
nav-ziele = { art-ziel-mehrere }
ziele-titel = { art-ziel-mehrere }
ziele-lead = ما الذي يُراد تحقيقه، وما الذي يسهم فيه.
ziel-nummer = { $ebene } { $nummer }
feld-leitziele = { art-leitziel-mehrere }، { art-massnahme-mehrere }
feld-leitziel-ohne = { art-massnahme-mehrere }: لا شيء بعد.
feld-fortschritt = حالة التنفيذ
feld-weitere = { art-massnahme-mehrere }: المزيد
feld-indikatoren = { art-indikator-mehrere }
feld-kennzahlen = المؤشرات في لمحة
feld-abstand = الفارق بين مجموعتين
ziel-erreicht = تحقق الهدف
ziel-fehlt = يتبقى { $wert }
ziel-keines = لا هدف محدداً

indikator = { art-indikator }
indikatoren-titel = { art-indikator-mehrere }
indikatoren-lead = كيف يمكن قياس ما إذا كان المفهوم يحقق أثراً.
indikatoren-daten = جميع مجموعات البيانات مع المصدر والترخيص
indikator-definition = ما الذي يُقاس
indikator-ziele = القيمة الأساسية والقيم المستهدفة
indikator-grenzen = ما لا تدل عليه القيمة
indikator-brueche = انقطاعات في السلسلة الزمنية
indikator-massnahmen = { art-massnahme-mehrere } التي تُقاس بذلك
indikator-erwaehnt = يرد ذكره في
indikator-ohne-daten = لا تتوفر بيانات بعد.
indikator-neuester = أحدث قيمة
wert-text = { $wert } ({ $jahr })
ziel-text = القيمة المستهدفة { $jahr }: { $wert }
ausgang-text = القيمة الأساسية { $jahr }: { $wert }
abstand = الفارق ({ $einheit })
abstand-wert = الفارق { $wert }
prozentpunkte = نقاط مئوية
wert-unsicher = { $zahl }، ذات دلالة محدودة
zeitreihenbruch-text = انقطاع في السلسلة الزمنية { $jahr }: { $grund }
tabelle-titel = { $titel } ({ $einheit })
diagramm-tabelle = القيم في جدول
diagramm-art = { $art }، وحدة القياس: { $einheit }.
diagramm-verlauf = { $name }: في { $beginn } { $anfang }، وفي { $ende } { $schluss }.
diagramm-hoechster = أعلى قيمة: { $jahr } { $wert }.
diagramm-tiefster = أدنى قيمة: { $jahr } { $wert }.
diagramm-wert = { $name }: في { $ende } { $schluss }.
diagramm-abstand = الفارق: في { $beginn } { $anfang }، وفي { $ende } { $schluss }.
diagramm-siehe-tabelle = ترد جميع القيم في الجدول أدناه.
diagrammart-linie = مخطط خطي
diagrammart-balken = مخطط أعمدة
diagrammart-gestapelt = مخطط أعمدة مكدسة
diagrammart-abstand = مخطط خطي مع الفارق بين مجموعتين
diagramm-achse = لا يبدأ المحور عند الصفر، بل عند { $wert }.
szenario = سيناريو { $name }
szenario-gemessen = مقيس
szenario-annahme = السيناريوهات افتراضات وليست قيمًا مقيسة.
szenario-annahme-von = { $name }: افتراضات وليست قيمًا مقيسة.
ziel-gruppe = { $gruppe ->
        [keine] القيمة المستهدفة { $jahr }: { $wert }
       *[other] القيمة المستهدفة { $jahr } ({ $gruppe }): { $wert }
    }
ziel-marke = { $gruppe ->
        [keine] القيمة المستهدفة
       *[other] القيمة المستهدفة ({ $gruppe })
    }
stadtteil-anzahl = هنا: { $hier }، { gesamtstadt }: { $gesamt }
filter-keine = لا شيء مطابق. يُرجى إزالة أحد عوامل التصفية.
daten-titel = مجموعات البيانات
daten-lead = جميع أرقام هذا المفهوم، مع المصدر وشروط الاستخدام.
daten-umfang = { $zeitraum }، { $werte ->
        [zero] لا قيم
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $werte } قيم
        [many] { $werte } قيمة
       *[other] { $werte } قيمة
    }{ $spalten ->
        [keine] {""}
       *[other] ، مصنفة حسب: { $spalten }
    }
daten-umfang-tabelle = { $zeilen ->
        [1] صف واحد
       *[other] { $zeilen } صفوف
    }، الأعمدة: { $spalten }
daten-gezeigt = معروضة في
daten-ohne-quelle = المصدر غير مذكور
zeichen-nichts = لا يوجد شيء
zeichen-unbekannt = القيمة غير معروفة أو يجب إبقاؤها سرية
zeichen-sinnlos = لا معنى لذكر قيمة
zeichen-nicht-sicher = القيمة غير مؤكدة بما يكفي
zeichen-eingeschraenkt = دلالة القيمة محدودة
zeichen-folgt = ستُذكر القيمة لاحقاً

nicht-gefunden-titel = الصفحة غير موجودة
nicht-gefunden-text = لا توجد صفحة على هذا الرابط. ربما وقع خطأ عند كتابته.
nicht-gefunden-start = إلى الصفحة الرئيسية للمفهوم

datum-tag = { $tag } { $monat } { $jahr }
datum-monat = { $monat } { $jahr }
datum-quartal = الربع { $quartal } من عام { $jahr }
datum-halbjahr = النصف { $halbjahr } من عام { $jahr }
datum-schuljahr = العام الدراسي { $jahr }
datum-kurz-halbjahr = H{ $halbjahr } { $jahr }
datum-kurz-quartal = Q{ $quartal } { $jahr }
datum-kurz-tag = { $tag }.{ $monat }.{ $jahr }
datum-von-bis = من { $beginn } إلى { $ende }
datum-ab = ابتداءً من { $beginn }
datum-bis = حتى { $ende }
monat-1 = كانون الثاني/يناير
monat-2 = شباط/فبراير
monat-3 = آذار/مارس
monat-4 = نيسان/أبريل
monat-5 = أيار/مايو
monat-6 = حزيران/يونيو
monat-7 = تموز/يوليو
monat-8 = آب/أغسطس
monat-9 = أيلول/سبتمبر
monat-10 = تشرين الأول/أكتوبر
monat-11 = تشرين الثاني/نوفمبر
monat-12 = كانون الأول/ديسمبر

status-in-arbeit = قيد الإعداد، لم يُعتمد بعد
status-entwurf = مسودة
status-beratung = قيد المداولة
status-beschlossen = معتمد
status-aufgehoben = ملغى

phasenstand-geplant = مخطط لها
phasenstand-laeuft = جارية
phasenstand-abgeschlossen = مكتملة
phasenstand-entfallen = تم التخلي عنها

beteiligungsart-marktstand = كشك في السوق
beteiligungsart-befragung = استطلاع رأي
beteiligungsart-konferenz = مؤتمر
beteiligungsart-arbeitsgruppe = مجموعة عمل
beteiligungsart-interview = مقابلات
beteiligungsart-workshop = ورشة عمل
beteiligungsart-sonstiges = مشاركة

gremienart-rat = المجلس البلدي
gremienart-kreistag = مجلس الدائرة
gremienart-bezirksvertretung = مجلس الحي الإداري
gremienart-ortsrat = المجلس المحلي
gremienart-ausschuss = لجنة
gremienart-beirat = مجلس استشاري
gremienart-integrationsrat = مجلس الاندماج
gremienart-steuerungsgruppe = مجموعة توجيهية
gremienart-sonstiges = هيئة

vorlagenart-beschlussvorlage = مذكرة لاتخاذ قرار
vorlagenart-mitteilungsvorlage = مذكرة إعلام
vorlagenart-berichtsvorlage = مذكرة تقرير
vorlagenart-ergaenzungsvorlage = مذكرة تكميلية
vorlagenart-antrag = طلب
vorlagenart-anfrage = استفسار
vorlagenart-bericht = تقرير
vorlagenart-sonstiges = مذكرة عرض
vorlagenart-informationsvorlage = مذكرة معلومات
vorlagenart-aenderungsantrag = طلب تعديل
vorlagenart-ergaenzungsantrag = طلب إضافة
vorlagenart-stellungnahme = بيان رأي
vorlagenart-antwort = رد
vorlagenart-anregung = اقتراح من المواطنين

behandlung-zur-kenntnis = لأخذ العلم
behandlung-anhoerung = جلسة استماع
behandlung-vorberatung = مداولة تمهيدية
behandlung-empfehlung = توصية
behandlung-entscheidung = اتخاذ القرار
behandlung-zur-beantwortung = للإجابة

ergebnis-beschlossen = معتمد
ergebnis-geaendert-beschlossen = معتمد مع تعديلات
ergebnis-abgelehnt = مرفوض
ergebnis-vertagt = مؤجَّل
ergebnis-verwiesen = مُحال
ergebnis-zurueckgezogen = مسحوب
ergebnis-zur-kenntnis-genommen = أُخذ العلم به
ergebnis-keine-angabe = غير مذكور
ergebnis-ungeaendert-beschlossen = أُقِرَّ دون تعديل
ergebnis-empfohlen = أُوصي به
ergebnis-geaendert-empfohlen = أُوصي به مع تعديلات
ergebnis-nicht-empfohlen = لم يوصَ به
ergebnis-zugestimmt = وُوفق عليه
ergebnis-ohne-votum = دون تصويت
ergebnis-zurueckgestellt = أُرجئ
ergebnis-abgesetzt = رُفع من جدول الأعمال
ergebnis-zustimmend-zur-kenntnis-genommen = أُخذ العلم به مع الموافقة
ergebnis-erledigt = أُنجز
ergebnis-steht-noch-aus = لم يُبتّ فيه بعد
votum-einstimmig = بالإجماع
votum-mehrheitlich = بالأغلبية

akteursart-verwaltung = إدارة
akteursart-kommune = بلدية
akteursart-kreis = دائرة إدارية (Kreis)
akteursart-land = ولاية
akteursart-bund = الدولة الاتحادية
akteursart-institut = معهد
akteursart-traeger = جهة مقدِّمة للخدمات
akteursart-verein = جمعية
akteursart-netzwerk = شبكة
akteursart-fraktion = كتلة في المجلس
akteursart-sonstiges = جهة فاعلة
sitzung-oeffentlich = علني
sitzung-nichtoeffentlich = غير علني

massnahmenart-massnahme = { art-massnahme }
massnahmenart-angebot = خدمة مقدَّمة
massnahmenart-projekt = مشروع
massnahmenart-daueraufgabe = مهمة دائمة
massnahmenart-handlungsempfehlung = توصية عملية
massnahmenart-pruefauftrag = تكليف بالدراسة
prioritaet-hoch = عالية
prioritaet-mittel = متوسطة
prioritaet-niedrig = منخفضة
prioritaet-sterne = { $sterne } ({ $anzahl } من { $alle })
umsetzung-vorschlag = مقترح
umsetzung-nicht-begonnen = لم يبدأ بعد
umsetzung-in-planung = قيد التخطيط
umsetzung-in-umsetzung = قيد التنفيذ
umsetzung-laufend = مستمر
umsetzung-umgesetzt = تم تنفيذه
umsetzung-zurueckgestellt = مُرجأ
umsetzung-entfallen = تم التخلي عنه
umsetzung-zusammengefuehrt = مدمج
umsetzung-keine-angabe = غير مذكور
umsetzung-in-pruefung = قيد الدراسة
umsetzung-teilweise-umgesetzt = نُفّذ جزئياً
umsetzung-eingestellt = أُوقف
umsetzung-abgelehnt = رُفض
horizont-kurzfristig = قصير الأمد
horizont-mittelfristig = متوسط الأمد
horizont-langfristig = طويل الأمد
horizont-kontinuierlich = مستمر
kostenart-einmalig = لمرة واحدة
kostenart-jaehrlich = سنوياً
kostenart-gesamt = إجمالاً
kosten-spanne = من { $von } إلى { $bis }
kosten-vorhanden = ضمن الموارد المتاحة
kosten-titel = التكاليف
kosten-lead = كلفة التنفيذ، بقدر ما هي معروفة. لا يُجمع إلا ما هو من نوع واحد.
kosten-nach-jahr = حسب السنوات
kosten-jahre = التكاليف في كل سنة
kosten-jahre-beschreibung = أعمدة متراكبة: ما يُصرف مرة واحدة وما يُصرف سنوياً، باليورو؛ وعند وجود مدى يُعتمد المبلغ الأعلى. جميع القيم في الجدول أدناه.
kosten-fehlt = غير مدرج في المجاميع
kosten-nur-gesamt = كمبلغ إجمالي فقط
kosten-ohne-feld = دون مجال
kosten-ohne-jahr = بنود لا تندرج في أي سنة: { $anzahl }
kosten-aufgegeben = غير محسوبة لأنها لم تعد قائمة: { $anzahl }
kosten-ohne-betrag = { $anzahl ->
        [one] دون مبلغ: 1
       *[other] دون مبلغ: { $anzahl }
    }
kosten-anteile = { $anzahl } بنسبة بدلاً من مبلغ: { $anteil } في المئة
kosten-nur-vorhanden = { $anzahl ->
        [one] ضمن الموارد المتاحة: 1
       *[other] ضمن الموارد المتاحة: { $anzahl }
    }
kosten-noch-offen = { $anzahl ->
        [one] لم يُحدد بعد: 1
       *[other] لم يُحدد بعد: { $anzahl }
    }
kosten-ohne-angabe = { $anzahl ->
        [one] دون بيان: 1
       *[other] دون بيان: { $anzahl }
    }
kosten-produkt = بند الميزانية { $produkt }
zeitplan-titel = الجدول الزمني
zeitplan-lead = متى يُخطَّط لكل شيء ومتى ينتهي، وما الذي تم بلوغه، وما المتأخر منه.
zeitplan-termine = { art-massnahme-mehrere } ذات مواعيد: { $anzahl }
zeitplan-verzug = { $verzug ->
        [0] { art-massnahme-mehrere } ذات مواعيد: { $anzahl }، ولا شيء منها متأخر
       *[other] { art-massnahme-mehrere } ذات مواعيد: { $anzahl }، والمتأخر منها: { $verzug }
    }
zeitplan-ohne = غير معروض لعدم وجود موعد: { $anzahl }
zeitplan-tatsaechlich = الفعلي
zeitplan-aufgegeben = لم يعد قائماً
zeitplan-offen = البداية أو النهاية مفتوحة
zeitplan-aussteht = مَعلم رئيسي لم يتم بلوغه بعد
zeitplan-erreicht = مَعلم رئيسي تم بلوغه
zeitplan-meilensteine = تم بلوغ { $erreicht } من { $anzahl }
zeitplan-tabelle = المواعيد في جدول
kostensicherheit-geschaetzt = تقديري
kostensicherheit-eingeplant = مدرج في الميزانية
kostensicherheit-beschlossen = معتمد
finanzierungsstand-geplant = مخطط له
finanzierungsstand-beantragt = قُدِّم الطلب
finanzierungsstand-bewilligt = تمت الموافقة على منحه
finanzierungsstand-abgelehnt = مرفوض
indikatorebene-kontext = السياق
indikatorebene-kontext-erklaerung = الظروف المحيطة التي لا تستطيع البلدية تغييرها وحدها.
indikatorebene-output = المخرجات (Output)
indikatorebene-output-erklaerung = ما تم إنجازه.
indikatorebene-impact = الأثر (Impact)
indikatorebene-impact-erklaerung = ما الذي تغيّر نتيجة لذلك.
richtung-steigen = ينبغي أن يرتفع
richtung-sinken = ينبغي أن ينخفض
richtung-keine = بلا تقييم
haeufigkeit-monatlich = شهرياً
haeufigkeit-vierteljaehrlich = كل ثلاثة أشهر
haeufigkeit-halbjaehrlich = كل ستة أشهر
haeufigkeit-jaehrlich = سنوياً
haeufigkeit-alle-zwei-jahre = كل سنتين
haeufigkeit-unregelmaessig = بشكل غير منتظم

# Names of the metadata where two versions are compared, one for each key of the format.
ja = نعم
nein = لا
schluesselname-titel = العنوان
schluesselname-untertitel = العنوان الفرعي
schluesselname-beschreibung = الوصف
schluesselname-kommune = البلدية
schluesselname-artikel = أداة التعريف
schluesselname-massnahme = { art-massnahme }
schluesselname-fassung = { art-fassung }
schluesselname-gesamtstadt = { gesamtstadt }
schluesselname-webadresse = رابط الموقع الإلكتروني
schluesselname-sprachen = لغات الموقع الإلكتروني
schluesselname-demo = عرض توضيحي
schluesselname-bezeichnungen = التسميات في المفهوم
schluesselname-nummerierung = الترقيم
schluesselname-uebersicht = نظرة عامة
schluesselname-spalten = الأعمدة
schluesselname-zeilen = الصفوف
schluesselname-gruppen = المجموعات
schluesselname-summen = المجاميع
schluesselname-erfolg = النجاح
schluesselname-horizont = الأفق الزمني
schluesselname-dauer = المدة
schluesselname-von = من
schluesselname-kosten-bis = إلى
schluesselname-vorhandene-mittel = الموارد المتاحة
schluesselname-bis-jahr = حتى عام
schluesselname-produkt = بند الميزانية
schluesselname-prioritaeten = درجات الأولوية
schluesselname-statuswoerter = كلمات حالة التنفيذ
schluesselname-zielebenen = مستويات الأهداف
schluesselname-zielebene-bezeichnung = { schluesselname-bezeichnungen }
schluesselname-ueber = يخدم
schluesselname-ziele = { art-ziel-mehrere }
schluesselname-ziel-ebene = المستوى
schluesselname-arbeitsstand = { art-fassung }
schluesselname-fassungen = { art-fassung-mehrere }
schluesselname-aktuell = الحالي
schluesselname-vergleiche = المقارنات
schluesselname-alt = القديم
schluesselname-neu = الجديد
schluesselname-weggefallen = الأجزاء المحذوفة
schluesselname-ordner = المجلد
schluesselname-git = مراجعة Git
schluesselname-commit = إيداع Git
schluesselname-git-ordner = المجلد في Git
schluesselname-ersatz = بديل
schluesselname-dateien = الملفات المستبدلة
schluesselname-datei = ملف
schluesselname-sha256 = المجموع الاختباري (SHA-256)
schluesselname-beschluss = القرار
schluesselname-aenderung = شرح التغييرات
schluesselname-ersetzt-durch = حلّ محله
schluesselname-fruehere-ids = المعرّفات السابقة
schluesselname-kontakt = التواصل
schluesselname-angaben = معلومات أخرى
schluesselname-fristen = مُهل الفحص
schluesselname-name = الاسم
schluesselname-land = الولاية الاتحادية
schluesselname-url = الرابط
schluesselname-handlungsfeld = { art-handlungsfeld }
schluesselname-bezeichnung = التسمية
schluesselname-stand = الوضع حتى
schluesselname-status = الحالة
schluesselname-oeffentlich = منشور للعموم
schluesselname-stelle = الجهة
schluesselname-anschrift = العنوان البريدي
schluesselname-telefon = الهاتف
schluesselname-email = البريد الإلكتروني
schluesselname-rolle = الدور في المفهوم
schluesselname-zusammenfassung = الملخص
schluesselname-inhalt = المحتوى
schluesselname-beispiel = محتوى على سبيل المثال
schluesselname-art = النوع
schluesselname-einheit = وحدة القياس
schluesselname-auswahl = خيارات الاختيار
schluesselname-umsetzungsstand = حالة التنفيذ
schluesselname-ziel = الهدف
schluesselname-leitziele = { art-leitziel-mehrere }
schluesselname-text = النص
schluesselname-kurztitel = العنوان المختصر
schluesselname-nummer = الرقم
schluesselname-schluesselmassnahme = { schluesselmassnahme }
schluesselname-prioritaet = الأولوية
schluesselname-federfuehrung = الجهة المسؤولة
schluesselname-beteiligte = المشاركون
schluesselname-zielgruppen = { art-zielgruppe-mehrere }
schluesselname-stadtteile = { art-stadtteil-mehrere }
schluesselname-zeitraum = الفترة الزمنية
schluesselname-kosten = التكاليف
schluesselname-personal = الموظفون
schluesselname-finanzierung = التمويل
schluesselname-meilensteine = المعالم الرئيسية
schluesselname-indikatoren = { art-indikator-mehrere }
schluesselname-beschluesse = المداولات والقرارات
schluesselname-verwiesen-an = أُحيل إلى
schluesselname-beschlussnummer = رقم القرار
schluesselname-sitzung = الجلسة
schluesselname-antragsteller = بطلب من
schluesselname-verwandte = { art-massnahme-mehrere } ذات صلة
schluesselname-abgestimmt-mit = بالتنسيق مع
schluesselname-beginn = البداية
schluesselname-ende = النهاية
schluesselname-laufend = مستمر
schluesselname-betrag = المبلغ
schluesselname-jahr = السنة
schluesselname-sicherheit = مدى التأكد من المبلغ
schluesselname-quelle = المصدر
schluesselname-programm = برنامج التمويل
schluesselname-anteil = الحصة
schluesselname-bis = مقرر حتى
schluesselname-erledigt = تم بلوغه
schluesselname-mit = مدمج مع
schluesselname-ebene = ما الذي يقيسه
schluesselname-befund = الاستنتاج
schluesselname-definition = التعريف
schluesselname-zaehler = البسط
schluesselname-nenner = المقام
schluesselname-richtung = الاتجاه المرغوب
schluesselname-grundgesamtheit = المجتمع الإحصائي
schluesselname-haeufigkeit = وتيرة جمع البيانات
schluesselname-daten = البيانات
schluesselname-diagramm = المخطط البياني
schluesselname-ausgangswert = القيمة الأساسية
schluesselname-zielwerte = القيم المستهدفة
schluesselname-zeitreihenbrueche = انقطاعات في السلسلة الزمنية
schluesselname-grenzen = حدود دلالة القيمة
schluesselname-lizenz = الترخيص
schluesselname-wert = القيمة
schluesselname-gruppe = المجموعة
schluesselname-grund = السبب
schluesselname-werte = القيم المعروضة
schluesselname-filter = عامل التصفية
schluesselname-indikator = { art-indikator }
schluesselname-leitziel = { art-leitziel }
schluesselname-stadtteil = { art-stadtteil }
schluesselname-zielgruppe = { art-zielgruppe }
schluesselname-akteur = { art-akteur }
schluesselname-phasen = المراحل
schluesselname-beteiligung = المشاركة
schluesselname-termine = المواعيد
schluesselname-geplant = الفترة المخططة
schluesselname-tatsaechlich = الفترة الفعلية
schluesselname-abweichung = سبب الاختلاف عن الخطة
schluesselname-schritte = الخطوات
schluesselname-phase = المرحلة
schluesselname-kapitel = الفصل
schluesselname-datum = التاريخ
schluesselname-gremium = الهيئة
schluesselname-gremien = الهيئات واللجان
schluesselname-vorlagen = { art-vorlage-mehrere }
schluesselname-top = بند جدول الأعمال
schluesselname-teil = الجزء
schluesselname-votum = التصويت
schluesselname-zu = يتعلق بـ
schluesselname-finanzielle-auswirkungen = الآثار المالية
schluesselname-anlagen = المرفقات
schluesselname-ja = مع
schluesselname-nein = ضد
schluesselname-enthaltung = امتناع
schluesselname-beratungen = المداولات
schluesselname-kurz = الاسم المختصر
schluesselname-auch = أيضاً
schluesselname-betreff = الموضوع
schluesselname-vorschlag = الاقتراح
schluesselname-vorlage = { art-vorlage }
schluesselname-gegenstand = موضوع المداولة
schluesselname-behandlung = نوع المعالجة
schluesselname-ergebnis = النتيجة
schluesselname-wortlaut = النص الحرفي
schluesselname-ohne-vorberatung = دون مداولة تمهيدية
schluesselname-hinweis = ملاحظة
schluesselname-akteure = { art-akteur-mehrere }
schluesselname-teil-von = تتبع لـ
schluesselname-glossar = مسرد المصطلحات
schluesselname-begriff = المصطلح
schluesselname-literatur = المراجع
schluesselname-abgerufen = تاريخ الاطلاع
schluesselname-doi = DOI
schluesselname-isbn = ISBN
schluesselname-verlag = الناشر
schluesselname-ort = المكان
schluesselname-auflage = الطبعة
schluesselname-seiten = الصفحات
schluesselname-band = المجلد
schluesselname-in = في
schluesselname-herausgeber = المحرر
schluesselname-verfasser = المؤلف
schluesselname-formen = صيغ أخرى للكلمة
schluesselname-erklaerung = الشرح

fassungen-titel = الكل: { art-fassung-mehrere }
fassungen-lead = يبقى كل ما نُشر على رابطه الدائم كما كان.
fassung-aktuell = حالي
fassung-dauerhaft = الرابط الدائم
fassung-ersetzt = تحل محل
fassung-ersatz = تعذّرت قراءة الملف { $datei }، ويحل محله هنا بديل. السبب: { $grund }
fassung-beschluss = القرار
fassung-intern = غير منشورة
fassung-arbeitsstand = نسخة العمل
fassung-wechseln = { art-fassung-mehrere } لهذه الصفحة
seit = التغييرات منذ «{ $fassung }»:
seit-anzahl = { $anzahl ->
        [0] لم يتغيّر شيء.
        [one] تغيّر عنصر واحد.
        [two] تغيّر عنصران.
        [few] تغيّرت { $anzahl } عناصر.
        [many] تغيّر { $anzahl } عنصراً.
       *[other] تغيّر { $anzahl } عنصر.
    }
seit-unveraendert = هذه الصفحة لم تتغيّر.
seit-vergleich = عرض المقارنة
seit-angaben = المعلومات التي تغيّرت
verlauf-neu = جديد هنا
verlauf-geaendert = تغيّر منذ النص السابق
verlauf-entfallen = محذوف هنا
verlauf-unveraendert = دون تغيير
verlauf-vergleich = عرض المقارنة
fassung-fehlt-hier = غير موجودة هناك
hinweis-fassung = هذا ليس النص الحالي.
hinweis-arbeitsstand = هذا ليس النص الحالي، بل نسخة عمل قد تتغيّر لاحقاً.
hinweis-stelle = { $titel ->
        [gleich] هذا الموضع في النص الحالي
       *[other] هذا الموضع في النص الحالي: «{ $titel }»
    }
hinweis-entfallen = لم تعد هذه الصفحة موجودة في النص الحالي. إلى النص الحالي
was-geaendert = ما الذي تغيّر؟
weggefallen-titel = حُذف «{ $titel }»
weggefallen-text = منذ «{ $fassung }» لم تعد هذه الصفحة جزءاً من المفهوم.
weggefallen-zuletzt = آخر نسخة وردت فيها
weggefallen-jetzt = يوجد هذا المحتوى الآن هنا
weggefallen-grund = السبب
umgezogen-titel = انتقل «{ $titel }» إلى رابط جديد
umgezogen-text = لا يزال المحتوى جزءاً من المفهوم، وهو الآن في موضع آخر.
auskunft-unveraendert = لم يتغير شيء هنا مقارنةً بـ «{ $alt }».
auskunft-umgezogen = المقارنة مع «{ $alt }» موجودة الآن على عنوان آخر.
auskunft-fort = لم يكن هذا موجوداً بعد في «{ $alt }»، ولم يعد موجوداً في النص الحالي.

synopse = مقارنة النسخ
synopse-titel = ما الذي تغيّر: { $alt } ← { $neu }
synopse-lead = تجري المقارنة عنصراً بعنصر، وفقرة بفقرة، وكلمة بكلمة.
synopse-alt = النص القديم
synopse-neu-fassung = النص الجديد
synopse-dokument = الوثيقة
synopse-anmerkung = ما تقوله هيئة التحرير في ذلك
synopse-zaehlung = نظرة عامة
synopse-art = النوع
synopse-neu = جديد
synopse-geaendert = متغيّر
synopse-entfallen = محذوف
synopse-aenderungen = التغييرات
synopse-keine = لم يتغيّر شيء بين هذين النصين.
synopse-unveraendert = { $anzahl ->
        [0] لم يبقَ شيء دون تغيير.
        [one] بقي عنصر واحد دون تغيير.
        [two] بقي عنصران دون تغيير.
        [few] بقيت { $anzahl } عناصر دون تغيير.
        [many] بقي { $anzahl } عنصراً دون تغيير.
       *[other] بقي { $anzahl } عنصر دون تغيير.
    }
synopse-umbenannt = سابقاً: «{ $alt }»
synopse-umnummeriert = { $alt ->
        [keine] الآن الرقم { $neu }
       *[other] { $neu ->
            [keine] سابقاً الرقم { $alt }
           *[other] الرقم { $neu } بدلاً من { $alt }
        }
    }
synopse-verschoben = { $alt ->
        [keine] نُقل إلى «{ $neu }»
       *[other] { $neu ->
            [keine] نُقل من «{ $alt }»
           *[other] نُقل من «{ $alt }» إلى «{ $neu }»
        }
    }
synopse-umgestellt = في موضع آخر من الترتيب
synopse-im-text = { $anzahl ->
        [one] تغيير واحد في النص
        [two] تغييران في النص
        [few] { $anzahl } تغييرات في النص
        [many] { $anzahl } تغييراً في النص
       *[other] { $anzahl } تغيير في النص
    }
synopse-in-angaben = { $anzahl ->
        [one] معلومة واحدة
        [two] معلومتان
        [few] { $anzahl } معلومات
        [many] { $anzahl } معلومة
       *[other] { $anzahl } معلومة
    }
synopse-in-umsetzungsstand = { $anzahl ->
        [one] تقرير واحد عن حالة التنفيذ
        [two] تقريران عن حالة التنفيذ
        [few] { $anzahl } تقارير عن حالة التنفيذ
        [many] { $anzahl } تقريراً عن حالة التنفيذ
       *[other] { $anzahl } تقرير عن حالة التنفيذ
    }
synopse-in-werten = { $anzahl ->
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $anzahl } قيم
        [many] { $anzahl } قيمة
       *[other] { $anzahl } قيمة
    }
synopse-lesart = طريقة القراءة
synopse-nebeneinander = جنباً إلى جنب
synopse-zusammen = في نص واحد
synopse-gleiche = { $anzahl ->
        [one] فقرة واحدة دون تغيير
        [two] فقرتان دون تغيير
        [few] { $anzahl } فقرات دون تغيير
        [many] { $anzahl } فقرة دون تغيير
       *[other] { $anzahl } فقرة دون تغيير
    }
synopse-anfang-weg = محذوف:
synopse-ende-weg = (نهاية الحذف)
synopse-anfang-neu = مُضاف:
synopse-ende-neu = (نهاية الإضافة)
synopse-fussnote = حاشية
synopse-beginn = يبدأ الترقيم الآن من { $neu }، وكان يبدأ سابقاً من { $alt }.
synopse-fort = منقول؛ يوجد الآن في موضع آخر:
synopse-fort-geaendert = منقول ومعدّل؛ يوجد الآن في موضع آخر:
synopse-fort-hier = كان هنا نص يوجد الآن في موضع آخر.
synopse-her = منقول؛ كان سابقاً في موضع آخر:
synopse-her-geaendert = منقول ومعدّل؛ كان سابقاً في موضع آخر:
synopse-aufgegangen = مدموج
synopse-aufgegangen-in = أصبح الآن جزءاً من «{ $titel }»
synopse-vereint-aus = مدموج من { $titel }
synopse-unsichtbar = أحرف غير مرئية فقط
synopse-auch-unsichtbar = وكذلك أحرف غير مرئية
synopse-ohne-nummer = نص بلا رقم فقرة
synopse-fussnote-nummer = الحاشية { $nummer }
synopse-trenner = خط فاصل
synopse-nach = منقول؛ يوجد الآن في:
synopse-nach-geaendert = منقول ومعدّل؛ يوجد الآن في:
synopse-von = منقول؛ كان سابقاً في:
synopse-von-geaendert = منقول ومعدّل؛ كان سابقاً في:
synopse-wurde-ueberschrift = أصبحت الفقرة عنواناً.
synopse-wurde-absatz = أصبح العنوان فقرة.
synopse-ebene = مستوى العنوان: الآن { $neu }، وسابقاً { $alt }.
synopse-wurde-nummeriert = أصبحت القائمة مرقّمة.
synopse-wurde-aufzaehlung = أصبحت القائمة بنقاط بدل الأرقام.
synopse-zitat = اقتباس
synopse-ohne = دون ذكر
synopse-rahmen = الإطار: الآن { $neu }، وسابقاً { $alt }.
synopse-codesprache = لغة الشيفرة: الآن { $neu }، وسابقاً { $alt }.
synopse-aufgabe-erledigt = أُنجزت المهمة الآن.
synopse-aufgabe-offen = المهمة مفتوحة الآن.
synopse-aufgabe-keine = لم تعد النقطة مهمة.
synopse-bild = الصورة الآن صورة أخرى.
synopse-bildbeschreibung = وصف الصورة: الآن «{ $neu }»، وسابقاً «{ $alt }».
synopse-aufbau = تغيّرت بنية هذا الجزء (HTML).
synopse-als-diagramm = على شكل مخطط
synopse-als-tabelle = على شكل جدول
synopse-als-massnahmen = على شكل قائمة: { art-massnahme-mehrere }
synopse-als-verzeichnis = كقائمة
synopse-einschub = يُعرض الآن { $neu }، وسابقاً { $alt }.
synopse-einschub-angabe = الإعداد «{ $angabe }»: الآن { $neu }، وسابقاً { $alt }.
synopse-geteilt = قُسمت الفقرة إلى { $anzahl } فقرات.
synopse-vereint = دُمجت { $anzahl } فقرات في فقرة واحدة.
synopse-umgebaut = الكلمات نفسها مرتّبة الآن بشكل آخر؛ والمعلّم هو ما تغيّر فيها.
synopse-spalte-weg = حُذف العمود «{ $spalte }».
synopse-spalte-neu = العمود «{ $spalte }» جديد.
synopse-spalte-umgestellt = العمود «{ $spalte }» في موضع آخر.
synopse-verweis-anders = «{ $worte }» يقود الآن إلى { $neu }، وسابقاً إلى { $alt }.
synopse-verweis-neu = «{ $worte }» أصبح رابطاً يقود إلى { $neu }.
synopse-verweis-weg = «{ $worte }» لم يعد رابطاً؛ كان يقود إلى { $alt }.
synopse-ziel-anders = ما وراء «{ $worte }» أصبح شيئاً آخر.
synopse-form = «{ $worte }» الآن { $neu }، وسابقاً { $alt }.
form-ohne = دون إبراز
form-betont = مشدّد عليه
form-stark = بخط عريض
form-durchgestrichen = مشطوب
form-sub = بخط سفلي
form-sup = بخط علوي
form-kbd = كمفتاح
form-abbr = مع الشرح «{ $titel }»
form-span = معلّم كلغة أخرى ({ $sprache })
nummer-kurz = الرقم
umsetzungsstand-kurz = الحالة
synopse-gleiche-punkte = { $anzahl ->
        [one] نقطة واحدة دون تغيير
        [zero] { $anzahl } نقاط دون تغيير
        [two] { $anzahl } نقاط دون تغيير
        [few] { $anzahl } نقاط دون تغيير
        [many] { $anzahl } نقاط دون تغيير
       *[other] { $anzahl } نقاط دون تغيير
    }
synopse-gleiche-zeilen = { $anzahl ->
        [one] صف واحد دون تغيير
        [zero] { $anzahl } صفوف دون تغيير
        [two] { $anzahl } صفوف دون تغيير
        [few] { $anzahl } صفوف دون تغيير
        [many] { $anzahl } صفوف دون تغيير
       *[other] { $anzahl } صفوف دون تغيير
    }
synopse-gleiche-fussnoten = { $anzahl ->
        [one] حاشية واحدة دون تغيير
        [zero] { $anzahl } حواشٍ دون تغيير
        [two] { $anzahl } حواشٍ دون تغيير
        [few] { $anzahl } حواشٍ دون تغيير
        [many] { $anzahl } حواشٍ دون تغيير
       *[other] { $anzahl } حواشٍ دون تغيير
    }
synopse-alles = كل شيء في صفحة واحدة
synopse-alles-zu = جميع التغييرات في صفحة واحدة للطباعة
synopse-zur-uebersicht = العودة إلى النظرة العامة
synopse-nur-angaben = { $anzahl ->
        [one] عنصر واحد بمعلومات أخرى، والنص دون تغيير
        [zero] { $anzahl } عناصر بمعلومات أخرى، والنص دون تغيير
        [two] عنصران بمعلومات أخرى، والنص دون تغيير
        [few] { $anzahl } عناصر بمعلومات أخرى، والنص دون تغيير
        [many] { $anzahl } عنصراً بمعلومات أخرى، والنص دون تغيير
       *[other] { $anzahl } عنصر بمعلومات أخرى، والنص دون تغيير
    }
synopse-nur-umsetzungsstand = { $anzahl ->
        [one] عنصر واحد بحالة تنفيذ أخرى، دون تغيير آخر
        [zero] { $anzahl } عناصر بحالة تنفيذ أخرى، دون تغيير آخر
        [two] عنصران بحالة تنفيذ أخرى، دون تغيير آخر
        [few] { $anzahl } عناصر بحالة تنفيذ أخرى، دون تغيير آخر
        [many] { $anzahl } عنصراً بحالة تنفيذ أخرى، دون تغيير آخر
       *[other] { $anzahl } عنصر بحالة تنفيذ أخرى، دون تغيير آخر
    }
synopse-formal = { $anzahl ->
        [one] عنصر واحد برقم آخر أو أحرف غير مرئية، دون تغيير آخر
        [zero] { $anzahl } عناصر برقم آخر أو أحرف غير مرئية، دون تغيير آخر
        [two] { $anzahl } عناصر برقم آخر أو أحرف غير مرئية، دون تغيير آخر
        [few] { $anzahl } عناصر برقم آخر أو أحرف غير مرئية، دون تغيير آخر
        [many] { $anzahl } عناصر برقم آخر أو أحرف غير مرئية، دون تغيير آخر
       *[other] { $anzahl } عناصر برقم آخر أو أحرف غير مرئية، دون تغيير آخر
    }
synopse-davor = التغيير السابق
synopse-danach = التغيير التالي
synopse-angaben = المعلومات
synopse-angabe = المعلومة
synopse-werte = القيم
synopse-text = النص
synopse-tabelle = النص القديم والجديد جنباً إلى جنب
synopse-kein-wert = لا توجد قيمة
synopse-keine-angabe = غير مذكور
synopse-einheit-alt = القراءة في النص القديم
synopse-einheit-neu = القراءة في النص الجديد
synopse-seit = ما الذي تغيّر منذ ذلك الحين؟
synopse-vergleich = التغييرات مقارنةً بـ «{ $fassung }»
art-kapitel = فصل
art-kapitel-mehrere = فصول
art-handlungsfeld = مجال العمل
art-handlungsfeld-mehrere = مجالات العمل
art-leitziel = الهدف التوجيهي
art-leitziel-mehrere = الأهداف التوجيهية
art-ziel = الهدف
art-ziel-mehrere = الأهداف
zielebene-leitbild = الرؤية
zielebene-leitbild-mehrere = الرؤى
zielebene-oberziel = الهدف العام
zielebene-oberziel-mehrere = الأهداف العامة
zielebene-leitziel = { art-leitziel }
zielebene-leitziel-mehrere = { art-leitziel-mehrere }
zielebene-teilziel = الهدف الفرعي
zielebene-teilziel-mehrere = الأهداف الفرعية
art-massnahme = التدبير
art-massnahme-mehrere = التدابير
art-indikator = المؤشر
art-indikator-mehrere = المؤشرات
art-phase = مرحلة
art-phase-mehrere = مراحل
art-seite = صفحة
art-seite-mehrere = صفحات
art-beteiligung = مشاركة
art-beteiligung-mehrere = مشاركة
art-gremium = هيئة
art-gremium-mehrere = هيئات ولجان
art-vorlage = مذكرة العرض
art-vorlage-mehrere = مذكرات العرض
art-beratung = مداولة
art-beratung-mehrere = مداولات
art-termin = موعد
art-termin-mehrere = مواعيد
art-akteur = الجهة الفاعلة
art-akteur-mehrere = الجهات الفاعلة
art-zielgruppe = الفئة المستهدفة
art-zielgruppe-mehrere = الفئات المستهدفة
art-stadtteil = الحي
art-stadtteil-mehrere = الأحياء
art-begriff = مصطلح
art-begriff-mehrere = مصطلحات
art-literatur = مرجع
art-literatur-mehrere = المراجع
art-fassung = النسخة
art-fassung-mehrere = النسخ
zitieren = اقتباس هذه الصفحة
zitieren-kopieren = نسخ
zitieren-kopiert = تم النسخ.
zitieren-dateien = النسخة كاملة لبرامج إدارة المراجع:
absatz-kurz = الفقرة { $nummer }
absatz-zitieren = اقتباس الفقرة { $nummer }
zitat = { $kommune }: { $konzept }، «{ $seite }»، { $fassung }
rueckmeldung = ملاحظات على هذه الصفحة
barriere-melden = الإبلاغ عن عائق
rueckmeldung-betreff = ملاحظات: { $seite } ({ $fassung })
barriere-betreff = عائق: { $seite } ({ $fassung })
rueckmeldung-text = الصفحة: { $adresse }، { art-fassung }: { $fassung }
vereinbarkeit-vollstaendig = متوافق بالكامل
vereinbarkeit-teilweise = متوافق جزئياً
vereinbarkeit-nicht = غير متوافق
pruefmethode-selbstbewertung = تقييم ذاتي
pruefmethode-pruefung-durch-dritte = تقييم من جهة أخرى
ausnahmegrund-unvereinbarkeit = لا يستوفي المتطلبات
ausnahmegrund-unverhaeltnismaessige-belastung = عبء غير متناسب
ausnahmegrund-nicht-im-geltungsbereich = خارج نطاق التشريع
erklaerung-grundlage = تسعى { kommune } إلى جعل هذا الموقع متاحاً للجميع. والأساس هو التوجيه (EU) 2016/2102 و{ $verordnung ->
        [BITVNRW] لائحة ولاية شمال الراين وستفاليا بشأن تكنولوجيا المعلومات الخالية من العوائق (BITVNRW)
       *[keiner] { $land ->
            [keiner] قانون الولاية الذي ينفّذه
           *[other] قانون ولاية { land } الذي ينفّذه
        }
    }.
# The Länder by their sign.
land = { $land ->
        [BW] بادن-فورتمبيرغ
        [BY] بافاريا
        [BE] برلين
        [BB] براندنبورغ
        [HB] بريمن
        [HH] هامبورغ
        [HE] هيسن
        [MV] مكلنبورغ-فوربومرن
        [NI] ساكسونيا السفلى
        [NW] شمال الراين وستفاليا
        [RP] راينلاند-بفالتس
        [SL] سارلاند
        [SN] ساكسونيا
        [ST] ساكسونيا-أنهالت
        [SH] شليسفيغ-هولشتاين
        [TH] تورينغن
       *[other] { $land }
    }
erklaerung-geltung = يسري هذا البيان على { $adresse }.
erklaerung-vereinbarkeit = حالة التوافق
erklaerung-stand = هذا الموقع { $stand } مع المتطلبات.
erklaerung-hindernisse = محتوى غير متاح للجميع
erklaerung-alternative = بديل متاح
erklaerung-erstellung = إعداد هذا البيان
erklaerung-erstellt = أُعدّ في
erklaerung-methode = الطريقة
erklaerung-geprueft = آخر مراجعة
erklaerung-rueckmeldung = الملاحظات والتواصل
erklaerung-rueckmeldung-text = هل واجهت عائقاً أو تحتاج إلى محتوى بصيغة أخرى؟ اكتب إلينا مع ذكر الصفحة.
erklaerung-durchsetzung = إجراءات الإنفاذ
erklaerung-durchsetzung-text = إذا لم تحصل على رد مُرضٍ على رسالتك، يمكنك التوجه إلى هذه الجهة:
suche = البحث
suche-titel = البحث والفهرس الأبجدي
suche-lead = ابحث في النص كله، أو تصفّح أدناه العناوين والأسماء والمصطلحات بالترتيب الأبجدي.
suche-nur-az = تصفّح هنا العناوين والأسماء والمصطلحات بالترتيب الأبجدي.
suche-wort = كلمة البحث
suche-suchen = ابحث
suche-art = عرض فقط
suche-art-alles = الكل
suche-art-weiteres = أخرى
suche-ergebnisse = النتائج
suche-treffer = عدد الصفحات: { $anzahl }
suche-keine = لم يُعثر على شيء عن «{ $wort }». جرّب كلمة أخرى أو أقصر، أو تصفّح الفهرس أدناه.
suche-mehr = عرض المزيد من النتائج
suche-laeuft = جارٍ البحث …
suche-fassung = يشمل البحث
suche-az = الفهرس الأبجدي
suche-az-teil = الفهرس الأبجدي: { $teil }
suche-az-anzahl = { $anzahl ->
        [one] مدخل واحد
        [two] مدخلان
        [few] { $anzahl } مداخل
        [many] { $anzahl } مدخلاً
       *[other] { $anzahl } مدخل
    }
suche-az-zurueck = العودة إلى البحث وجميع الحروف
suche-ziffern = 0–9
suche-art-uebersicht = نظرة عامة
# Endings that words of this language take, the longest first; – for none.
suche-endungen = –
# Words that count in a search only where nothing else is asked.
suche-fuellworte = في من على إلى عن مع أو و هذا هذه التي الذي
suche-treffer-teils = عدد الصفحات: { $anzahl }، منها صفحات فيها كل الكلمات: { $ganz }
suche-keine-auswahl = لم يُعثر على شيء عن «{ $wort }» ضمن هذا الاختيار. عدد الصفحات بدونه: { $anzahl }
suche-naechste = كلمات مشابهة في هذا المفهوم:
suche-veraltet = تعذّر تحميل البحث. ربما نُشرت هذه الصفحات من جديد في هذه الأثناء. أعد تحميل الصفحة، أو استخدم الفهرس الأبجدي.
suche-neu-laden = إعادة تحميل الصفحة
suche-teilweise = صفحات تنقصها إحدى الكلمات
suche-fehlt = غير موجود في الصفحة: { $wort }
suche-titel-eine = صفحة واحدة عن «{ $wort }»
suche-titel-mehrere = عدد الصفحات عن «{ $wort }»: { $anzahl }
suche-titel-keine = لا نتائج عن «{ $wort }»
suche-grund-form = صيغة أخرى: { $wort }
suche-grund-beginn = كلمة تبدأ هكذا: { $wort }
suche-grund-teil = جزء من { $wort }
suche-grund-tippfehler = كتابة مشابهة: { $wort }
suche-grund-zerlegt = مكوَّنة من هاتين الكلمتين: { $wort }
suche-grund-name = اسم آخر: { $wort }
suche-hilfe = مساعدة في البحث
suche-hilfe-formen = يجد البحث الكلمة بصيغها الأخرى أيضًا: «Jahr» تجد «Jahre». لا فرق بين الحروف الكبيرة والصغيرة، ولا بين «ü» و«ue»، ولا بين «ß» و«ss».
suche-hilfe-teile = يجد البحث أجزاء الكلمات أيضًا: «Konzept» تجد «Integrationskonzept». وإذا لم ترد الكلمة في أي مكان تُعرض كلمة مشابهة لها في الكتابة، وتُذكر تحت النتيجة.
suche-hilfe-mehrere = عند البحث عن عدة كلمات تظهر أولًا الصفحات التي تحتوي عليها كلها.
suche-hilfe-folge = الكلمات الموضوعة بين علامتي اقتباس يُبحث عنها بهذا الترتيب تمامًا: «Soziale Netzwerke».
suche-hilfe-zahlen = اكتب الأرقام كما ترد في النص: M 3.1 أو 24.800 أو § 14a.
suche-taste = الانتقال إلى حقل البحث بالمفتاح «/»
sprache = اللغة
sprache-kurz = AR
sprache-name = العربية
uebersetzung-fehlt = لم يُترجم هذا النص بعد. أنت تقرأ النص الأصلي: { $sprache }.
uebersetzung-teile = بعض الأسماء والبيانات في هذه الصفحة باللغة الأصلية: { $sprache }.
uebersetzung-veraltet = تغيّر النص الأصلي بعد إعداد هذه الترجمة.
uebersetzung-original = إلى النص الأصلي
leichte-sprache = لغة سهلة (ألمانية)
leichte-sprache-start = هذا المفهوم بلغة سهلة (ألمانية)
leicht-texte = بلغة سهلة
leicht-keine = لا توجد نصوص هنا بعد.
leicht-benutzen = كيفية استخدام هذه الصفحات
leicht-benutzen-link = الكلمات التي تحتها خط تقود إلى صفحة أخرى.
leicht-benutzen-start = اسم المفهوم في الأعلى يقود إلى البداية.
leicht-benutzen-gross = مفتاح Ctrl مع علامة الزائد يكبّر الخط.
leicht-mehr = نصوص أخرى
leicht-mehr-text = توجد نصوص أخرى بلغة غير سهلة.
leicht-original = إلى الصفحة الأصلية
leicht-fragen = هل لديك أسئلة؟
leicht-fragen-text = اسأل هنا:
leicht-fehlt-titel = هذه الصفحة غير متوفرة بلغة سهلة
leicht-fehlt = هذا النص غير متوفر بلغة سهلة بعد.
leicht-schwer = (ليس بلغة سهلة)
gebaerdensprache = لغة الإشارة
gebaerdensprache-titel = فيديو بلغة الإشارة الألمانية
gebaerdensprache-angaben = المدة: { $dauer }، الحجم: { $groesse }
gebaerdensprache-laden = تنزيل الفيديو
groesse-mb = { $zahl } ميغابايت
schluesselname-gebaerdensprache = لغة الإشارة
nav-menue = القائمة
sprachname-de = الألمانية
sprachname-en = الإنجليزية

# Berichte: wie weit die Umsetzung an einem Stichtag war.
nav-umsetzung = التنفيذ
umsetzung-titel = سير التنفيذ
umsetzung-satz = حتى { $stand }: أُنجز { $umgesetzt } من { $gesamt }{ $verzug ->
        [0] .
       *[other] ، ومتأخر { $verzug }.
    }
umsetzung-quelle = المصدر:
umsetzung-alle = جميع التقارير جنباً إلى جنب
umsetzung-frueher = يتناول هذا التقرير النسخة «{ $fassung }». لا يوجد بعد تقرير عن النسخة الحالية.
umsetzung-nicht-mehr = لم يعد جزءاً من الخطة
umsetzung-noch-kein-bericht = لا يوجد بعد تقرير عن النسخة الحالية.
start-umsetzung = إلى أين وصل التنفيذ؟
berichte-titel = تقارير التنفيذ
berichte-lead = يبيّن كل تقرير إلى أين وصل التنفيذ في تاريخه المرجعي. وهو لا يغيّر شيئاً في نص الخطة.
bericht = تقرير التنفيذ
bericht-anzahl = { $anzahl } { $wort }
bericht-in-verzug = متأخر
bericht-seit = { $form ->
    [tag] منذ تقرير يوم { $bericht }: { $uebergaenge }.
   *[zeitraum] منذ تقرير { $bericht }: { $uebergaenge }.
}
bericht-erster = حتى { $stand }: { $staende }.
bericht-davor = التقرير السابق
bericht-was-wurde = ما الذي تغيّر
bericht-zuvor = سابقاً: { $wort }
bericht-berichtigt-durch = صُحّح هذا التقرير. ويحل محله:
bericht-berichtigt = يصحّح هذا التقرير:
bericht-zur-fassung = عن النسخة «{ $fassung }»
bericht-zitiert = تقرير بتاريخ { $stichtag }
bericht-spalte-begonnen = بدأ فعلياً
bericht-spalte-beendet = انتهى فعلياً
bericht-spalte-ausgegeben = أُنفق فعلياً
bericht-spalte-naechster-schritt = الخطوة التالية
mitteilung-titel = مذكرة إعلام: { $titel }
mitteilung-sachdarstellung = عرض الوقائع
mitteilung-zuvor = سابقاً
mitteilung-text = سير العمل
mitteilung-anlagen = المرفقات
mitteilung-tabelle = جدول بجميع التقارير
massnahme-laut = بحسب
massnahme-seither = { $bericht }: { $wort }
massnahme-noch-ohne-bericht = { $status ->
    [keiner] لا يوجد بعد تقرير عن هذه النسخة. الإجراءات التي دُمجت في هذا الإجراء كانت متفاوتة التقدم؛ انظر أدناه.
   *[other] لا يوجد بعد تقرير عن هذه النسخة. آخر ما عُرف، عن النسخة «{ $fassung }»: { $status } (حتى { $stand }).
}
hinweis-bericht = سير التنفيذ في
hinweis-bericht-link = التقرير حتى { $stichtag }
uebergang-neu-umgesetzt = أُنجز حديثاً
uebergang-begonnen = بدأ حديثاً
uebergang-weiter = تقدّم
uebergang-wiederaufgenommen = استؤنف
uebergang-zurueck = تراجع
uebergang-zurueckgestellt = أُجّل
uebergang-aufgegeben = لم يعد يُتابَع
uebergang-aufgegangen = دُمج في إجراء آخر
uebergang-anders = بوضع آخر
uebergang-erstmals = ورد لأول مرة
uebergang-aus-mehreren = نشأ من عدة
uebergang-unveraendert = دون تغيير
uebergang-ohne-neues = دون جديد
uebergang-nicht-erwaehnt = لم يُذكر
schluesselname-stichtag = التاريخ المرجعي
schluesselname-berichtszeitraum = الفترة
schluesselname-bericht-fassung = عن النسخة
schluesselname-berichtigt = يصحّح
