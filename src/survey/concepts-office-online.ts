/** Offices, papers, telephones and what happens on a screen. */
export const OFFICE = {
  measure: `
click_rate clicks click|through = نقره نقرات نقر = count ratio
resolution_px megapixel megapixels pixels = بكسل ميغابكسل = number
storage_size gigabyte gigabytes terabyte terabytes megabyte megabytes = غيغابايت جيجابايت تيرابايت ميغابايت = number
uptime_rate downtime = زمن|التوقف توقف|الخدمه = duration ratio
word_count characters word|count = عدد|الكلمات = count
`,
  thing: `
account_user accounts|user login logins sign-in username usernames = اسم|المستخدم تسجيل|الدخول حساب|المستخدم حسابات|المستخدمين
agenda agendas minutes|of = جدول|اعمال محضر|اجتماع اجنده
archive archives archived = ارشيف ارشيفات ارشفه محفوظات
audio sound sounds loudspeaker loudspeakers microphone microphones = صوتي مكبر|صوت مكبرات|الصوت ميكروفون سماعه سماعات
avatar emoji meme memes = ميم ميمز رمز|تعبيري
backup_copy backups|data = نسخ|احتياطي
barcode qr|code qr|codes = رمز|الاستجابه باركود
binder folder folders = مجلد مجلدات اضباره ملف|ورقي ملفات
biometrics biometric facial|recognition = بيومتري بصمه|الوجه التعرف|الوجه
browser browsers tab|browser = متصفح متصفحات
bug bugs glitch glitches software|bug = خلل|فني خلل|تقني عله|برمجيه ثغره|برمجيه
business_card letterhead stationery = قرطاسيه
calendar calendars diary diaries = تقويم مفكره روزنامه يوميات
cartridge cartridges toner = خرطوشه خراطيش
certificate certificates certification certify certified certifies = شهاده|تصديق مصدق اعتماد|الجوده شهاده|مطابقه اعتماد|مطابقه
chat_group channel|telegram chatroom = غرفه|دردشه دردشه مجموعه|واتساب
circulars memo memos = تعميم|اداري مذكره|داخليه
code_source source|code codebase open-source open|source = شيفره|مصدريه مفتوح|المصدر مفتوحه|المصدر
computer_part motherboard hard|drive hard|disk ram|memory usb = قرص|صلب لوحه|ام ذاكره|عشواييه فلاشه
cookie_web trackers|web = ملفات|تعريف
dashboard dashboards = لوحه|معلومات لوحه|القياده
data_plan data|package roaming sim|card sim|cards = باقه|انترنت تجوال
document documents paperwork dossier dossiers = وثيقه وثايق مستند مستندات مستمسكات
domain_name web|address = نطاق|الكتروني
e-commerce online|store = تجاره|الكترونيه متجر|الكتروني تسوق|الكتروني
envelope envelopes = ظرف|بريد مظروف
fax telegram|sent telegraph = فاكس برقيه برقيات تلغراف
firewall antivirus anti-virus = جدار|ناري مضاد|فيروسات
form_paper forms|paper = استماره استمارات نموذج|طلب
hashtag hashtags retweet tweet tweets tweeted = تغريده تغريدات هاشتاغ وسم|تويتر غرد
headset headsets headphones earphones vr|headset = سماعات|راس نظاره|واقع
hologram virtual|reality augmented|reality metaverse = واقع|افتراضي واقع|معزز ميتافيرس
homepage portal portals = بوابه|الكترونيه
icon icons widget = ايقونه ايقونات
interface interfaces user|interface = واجهات|برمجيه
internet_provider isp isps = مزود|خدمه مزودي|الخدمه مقدم|الخدمه
kiosk_bank self-service = خدمه|ذاتيه
landline landlines switchboard = هاتف|ارضي مقسم
leaflet_ad flyer flyers pamphlet pamphlets poster posters billboard billboards = منشور منشورات لوحه|اعلانيه لوحات|اعلانيه
livestream livestreamed live|stream live|broadcast streaming = بث|مباشر البث|المباشر بث|حي
logbook logs|kept register|of = سجلات
machine_learning deep|learning neural|network neural|networks = تعلم|الي تعلم|عميق شبكه|عصبيه شبكات|عصبيه
manual_book handbook handbooks guidebook = دليل|ارشادي كتيب|ارشادات
modem router routers wireless = راوتر مودم لاسلكي
notebook notebooks notepad = دفتر دفاتر كراسه كراس
office_chair desk|office desks = مكتب|خشبي طاوله|مكتب
patch_update security|patch software|update updates|software = تحديث|امني تحديث|برمجي
payment_app e-wallet e-wallets digital|wallet contactless = دفع|الكتروني
pen pens pencil pencils = قلم اقلام
personal_data user|data = بيانات|شخصيه بيانات|العملاء بيانات|المستخدمين
photocopy photocopier photocopies = تصوير|مستندات ناسخه
photograph photographs photo photos picture pictures image images = صوره صور
pin_code two-factor otp verification|code = رمز|تحقق رمز|سري رقم|سري
plugin plugins add-on extension|browser = اضافه|برمجيه
powerbank = بطاريه|متنقله
prepaid_card top-up scratch|card = بطاقه|مسبقه كرت|شحن
press_release press|release press|conference = بيان|صحفي موتمر|صحفي الموتمر|الصحفي
projector projectors slideshow slide|show = عارض|ضويي
push_notice pop-up popup = نافذه|منبثقه
questionnaire_form feedback = ملاحظات|العملاء
ringtone voicemail = بريد|صوتي رنه
script_film subtitles subtitle dubbed|film = ترجمه|مصاحبه دبلجه
signboard signage signpost = لافته لافتات يافطه
spam junk|mail = رسايل|مزعجه بريد|مزعج
spreadsheet spreadsheets excel = جدول|بيانات اكسل
stapler paperclip = دباسه
streaming_service netflix box|office = شباك|تذاكر منصه|بث
subtitle_caption caption captions = تعليق|الصوره
surveillance_cam wiretap wiretaps wiretapping eavesdrop eavesdropping = تنصت
templates template = قالب|جاهز
touchscreen touch|screen = شاشه|لمس
transcript transcripts = نص|محضر كشف|علامات محاضر|الجلسه
translation translations translate translated = ترجمه ترجم مترجم|الي
typing typed typist keypad = طباعه|علي
version_beta beta|version beta version|test = نسخه|تجريبيه اصدار|تجريبي
voice voices vocal = صوت|المذيع صوتي|جهوري
walkie-talkie intercom = جهاز|لاسلكي
wearable wearables smartwatch smartwatches smart|watch = ساعه|ذكيه ساعات|ذكيه
whiteboard blackboard = سبوره
`,
  matter: `
accessibility = سهوله|الوصول
connectivity interoperability = ترابط|شبكي
coverage_media publicity = دعايه|مجانيه
disinformation misinformation fake|news hoax hoaxes = معلومات|مضلله اخبار|زايفه خبر|كاذب
ecosystem ecosystems = منظومه|بيييه بييه|حاضنه
formality formalities = شكليات
layout layouts configuration configurations configured = ضبط|الاعدادات اعدادات
paperless e-government e-services = حكومه|الكترونيه خدمات|الكترونيه معاملات|الكترونيه
publicity_stunt propaganda = بروباغندا دعايه|سياسيه
user_experience usability user-friendly = تجربه|المستخدم
`,
  frame: `
activate activates activated activation = تفعيل مفعل
attach_file enclosed encloses = طيا
authenticate authenticated authentication = مصادقه|ثناييه توثيق
bind_book bound|book = تجليد
code_it programmed programming = برمجه برمج
deactivate deactivated disable disabled|account = الغاء|تفعيل
dial dialled dialed phoned = اتصل|هاتفيا
encrypt_it decrypt decrypted = فك|التشفير
go_viral viral|video viral|post = انتشار|سريع رايج
log_in logged logging|in = سجل|الدخول
mail_out mailed emailed = ارسل|بالبريد
photograph_it photographed filmed filming = صور|المكان تصوير|فيلم
refer referred referral referrals = احاله احال
sync synced synchronised synchronized = مزامنه
type_in typed|in = كتب|علي
update_app upgrade|software = حدث|التطبيق
`,
} as const;
