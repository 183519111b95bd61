/** Trade, industry and work. */
export const BUSINESS = {
  measure: `
salary salaries wage wages paycheck pay|packet remuneration = راتب رواتب اجور معاش معاشات ماهيه مرتب مرتبات شهريه = money money_rate
workforce headcount = عماله = count ratio
inventory inventories stockpile stockpiles stockpiled = مخزون مخزونات مخزونه = money count mass volume oil ratio
order_book orderbook order|book backlog = دفتر|الطلبات طلبات|متراكمه = money count
bonus bonuses = علاوه علاوات بونص حافز|مالي = money
turnover_rate churn|rate staff|turnover = دوران|الموظفين = ratio
productivity = انتاجيه|العمل انتاجيه|العامل انتاجيه|الموظف = ratio
`,
  thing: `
container containers teu = حاويه كونتينر كونتينرات
factory factories mill mills manufacturing|plant = مصنع مصانع مصنعها مصانعها فابريكه
workshop workshops = ورشه ورش
assembly_line assembly|line production|line = خط|انتاج خط|الانتاج خطوط|انتاج خطوط|الانتاج خط|تجميع
shop shops storefront outlet|store boutique boutiques = متجر متاجر دكان دكاكين بوتيك حانوت حوانيت
supermarket supermarkets grocery groceries hypermarket = سوبرماركت بقاله هايبرماركت
mall malls shopping|centre shopping|center = مول مولات مركز|تسوق مراكز|تسوق
restaurant restaurants diner eatery = مطعم مطاعم
hotel hotels resort resorts hostel motel = فندق فنادق منتجع منتجعات اوتيل
cafe cafes coffeehouse coffee|shop = مقهي مقاهي كافيه كافيهات قهاوي
bakery bakeries = مخبز مخابز فرن افران
office offices headquarters hq headquartered = مكتب مكاتب مقر مقرات
branch branches = فرع فروع
supplier suppliers vendor vendors = مورد موردين موردون
contractor contractors subcontractor = مقاول مقاولين مقاولون مقاوله
manufacturer manufacturers maker makers = شركه|مصنعه مصنعين مصنعون مصنعو
retailer retailers retail = تجزيه|تجار تجار|تجزيه بالتجزيه بايع|تجزيه
wholesale wholesaler wholesalers = بالجمله تجار|جمله تاجر|جمله
exporter exporters = مصدرين مصدرون
importer importers = مستورد مستوردين مستوردون
trader traders merchant merchants = تاجر تجار
dealer dealers dealership dealerships distributor distributors = موزع موزعين موزعون
shareholder shareholders stockholder stockholders = مساهم مساهمين مساهمون حمله|الاسهم حمله|اسهم
investor investors backer backers = مستثمر مستثمرين مستثمرون
founder founders cofounder co-founder cofounders = موسس موسسين موسسون
subsidiary subsidiaries = تابعه|شركه شركه|تابعه شركات|تابعه
affiliate affiliates = شركه|شقيقه شركات|شقيقه
startup startups start-up start-ups = ناشيه ستارتاب ستارتب
brand brands trademark trademarks = علامه|تجاريه علامات|تجاريه ماركه ماركات براند
union unions trade|union labour|union = نقابه نقابي نقابات
strike strikes walkout walkouts = اضراب اضرابات مضربين مضربون
layoff layoffs laid|off redundancies redundancy job|cuts sackings = تسريح تسريحات سرحت سرح تسرح يسرح فصل|موظفين فصل|عمال تسريح|موظفين
board boards boardroom = مجلس|الاداره مجلس|اداره
advert adverts advertising advertisement advertisements = دعايه اعلان|تجاري اعلانات|تجاريه دعايات
freight cargo cargoes consignment consignments = بضايع بضاعه شحنه شحنات حمولات
export exports exported exporting = صادرات تصدير
import imports imported importing importation = واردات استيراد استورد مستورده
customs = جمارك جمركي جمركيه
franchise franchises franchisee = امتياز|تجاري فرنشايز
tender tenders bid bids bidder bidders bidding = مناقصه عطاء عطاءات
procurement = مشتريات|حكوميه توريد توريدات
invoice invoices invoiced = فاتوره|توريد
warranty warranties = كفاله|المنتج ضمان|المنتج
spare_part spare|part spare|parts = قطع|غيار قطعه|غيار
packaging = تغليف عبوات عبوه
raw_material raw|material raw|materials = مواد|خام ماده|خام
steel steelmaker = فولاذ صلب حديد|صلب
iron ironworks = حديد
aluminium aluminum smelter smelters smelting = المنيوم مصهر مصاهر الومنيوم
copper = نحاس
cement concrete = اسمنت خرسانه
glass = زجاج
plastic plastics = بلاستيك
rubber = مطاط
paper_goods cardboard pulp = كرتون
textile textiles garment garments clothing clothes apparel = منسوجات ملابس نسيج البسه هدوم
shoe shoes footwear sneakers = حذاء احذيه جزم
furniture = اثاث عفش
toy toys = لعبه|اطفال العاب|اطفال دمي دميه
jewellery jewelry jeweller jewellers = مجوهرات حلي مصوغات
cosmetics cosmetic perfume perfumes = عطور تجميل|مستحضرات مستحضرات
fertiliser fertilisers fertilizer fertilizers = سماد اسمده
chemical chemicals petrochemical petrochemicals = كيماويات كيماوي كيماويه كيميايي كيمياييه بتروكيماويات
pharmaceutical pharmaceuticals drugmaker drugmakers = ادويه|شركات دوايي دواييه
shipyard shipyards shipbuilder shipbuilding = حوض|سفن احواض|سفن بناء|السفن
tourism tourist tourists = سياحه سياحي سايح سياح
visitor visitors = زاير زوار زايرين زايرون
exhibition exhibitions expo trade|fair = معرض معارض
consumer consumers shopper shoppers = مستهلك مستهلكين مستهلكون متسوق متسوقين متسوقون
user_account subscriber subscribers = مشترك مشتركين مشتركون
subscription subscriptions = اشتراك اشتراكات
apprentice apprentices intern interns trainee trainees internship = متدرب متدربين متدربون متدربه
freelancer freelancers freelance = مستقلين عمل|حر عامل|حر
engineer engineers engineering = مهندس مهندسين مهندسون هندسه هندسي
technician technicians mechanic mechanics electrician electricians = فني|صيانه فنيين فنيون ميكانيكي كهربجي
accountant accountants accounting bookkeeper = محاسب محاسبين محاسبون محاسبه
auditor auditors audit audits audited = مدقق مدققين تدقيق مراجع|حسابات
secretary secretaries = سكرتير سكرتيره سكرتاريه
guard guards watchman = حارس حراس غفير
cleaner cleaners janitor = عامل|نظافه عمال|نظافه نظافه
farmer farmers grower growers = مزارع|القمح مزارعين مزارعون فلاح فلاحين فلاحون
fisherman fishermen fisher fishers fishing fishery fisheries = صياد صيادين صيادون صيد
butcher butchers = جزار جزارين قصاب لحام
carpenter carpenters carpentry = نجار نجارين نجاره
tailor tailors = خياط خياطين خياطه
baker bakers = خباز خبازين
barber barbers hairdresser hairdressers = حلاق حلاقين كوافير
cook cooks chef chefs = طباخ طباخين شيف طهاه طاهي
waiter waiters waitress waitresses = نادل نادله جرسون
dismissal dismiss dismissed dismisses sacked firing = اقاله اقالت اقيل
overtime = وقت|اضافي ساعات|اضافيه
shift shifts = ورديه ورديات مناوبه
leave_days holiday|pay annual|leave maternity|leave = اجازه|سنويه اجازه|امومه
consultancy consultant consultants consulting = استشاري استشارات مستشار مستشارين مستشارون
advisor advisers adviser advisors advisory = مستشار|رييس
logistics logistic = لوجستي لوجستيات لوجستيه
courier couriers = ساعي|بريد كوريير مندوب|توصيل
takeover takeovers buyout buyouts hostile|bid = صفقه|استحواذ
merger mergers merge merged merges merging amalgamation = اندماج دمج مندمجه اندماجات
spinoff spin-off spinout demerger = فصل|وحده انفصال|وحده
joint_venture joint|venture joint|ventures = مشروع|مشترك مشاريع|مشتركه
monopoly monopolies cartel cartels = احتكار احتكاري
competitor competitors rival rivals = منافس منافسين منافسون منافسه|شركه خصم خصوم
patent patents patented = براءه|اختراع براءات|اختراع
discount discounts discounted rebate rebates = خصومات حسم حسومات تخفيضات
refund refunds refunded reimbursement reimbursed = استرداد|المبلغ رديات تعويض|مالي استرجاع|المبلغ
voucher vouchers coupon coupons = قسيمه قسايم كوبون كوبونات
sponsor sponsors sponsored sponsorship = راعي|رسمي رعايه|تجاريه
product_recall recalled recalls = سحب|منتجات استدعاء|سيارات استدعاء|منتجات
`,
  matter: `
partner partners = شريك شركاء شركايها
industry industries sector sectors = قطاع قطاعات
market markets marketplace marketplaces = سوق اسواق بازار
trade trading commerce traded = تجاره تبادل|تجاري متاجره
business businesses enterprise enterprises = اعمال بزنس بيزنس منشاه|تجاريه
product products goods merchandise = منتجات سلع سلعه
service services = خدمه خدمات خدمي
manufacturing manufacture manufactured manufactures = تصنيع صنعت مصنوع
demand_side appetite = اقبال
supply_chain supply|chain supply|chains = سلسله|التوريد سلاسل|الامداد سلاسل|التوريد سلسله|الامداد سلاسل|توريد
competition competitive compete competes competing = تنافس تنافسي منافسه
partnership partnerships alliance alliances collaboration collaborate collaborates = شراكه تحالف تحالفات
cooperation cooperate cooperates = تعاون تعاوني
strategy strategies strategic = استراتيجيه استراتيجي
profession professions occupation occupations trade|skill = مهنه مهن حرفه حرف
employment = تشغيل|العماله توظف|العمال
training train|staff trained trains|staff = تدريب تدريبي دورات|تدريبيه
management = اداره|الشركه
ownership stake stakes = ملكيه
negotiation negotiations negotiate negotiates negotiated negotiating talks = تفاوض مفاوضات محادثات مباحثات
meeting meetings = اجتماع اجتماعات لقاءات
conference conferences summit summits forum forums = موتمر موتمرات قمه منتدي منتديات ملتقي
quality = جوده نوعيه
performance = اداء
innovation innovations innovative = ابتكار ابتكارات مبتكره
`,
  frame: `
hire hires hired hiring recruit recruits recruitment recruited = توظيف وظفت توظف تعيين|موظفين
quit quits resign resigns resigned resignation resignations step|down stepped|down = استقال استقاله استقالت
appoint appoints appointed appointment named|as = عين عينت تعيين تعيينات
promote promotes promoted promotion = ترقيه رقي
cancel cancels cancelled canceled cancellation scrap scraps scrapped axe axed call|off called|off = الغاء الغي الغت الغيت ملغي كنسل كنسلت
postpone postpones postponed postponement delay delays delayed defer deferred put|off = تاجيل اجل اجلت اجلوا تاخير تاخر تاخرت موجل متاخر
suspend suspends suspended suspension halt halts halted pause paused pauses stoppage = علق علقت تعليق معلق اوقف اوقفت
complete completes completed completion finalise finalised finalize finalized conclude concluded wrap|up = اكتمل اكتمال اكتملت انجز انجاز استكمال استكملت اكمل اكملت
renew renews renewed renewal extension extend extends extended prolong = تجديد جدد جددت تمديد مدد مددت
terminate terminates terminated termination = فسخ انهاء انهت انهي
replace replaces replaced replacement substitute swapped = استبدال استبدل احلال بديل
transfer transfers transferred hand|over handed|over handover = تحويل|ملكيه نقل|ملكيه
outsource outsourced outsourcing = تعهيد
relocate relocates relocated relocation = نقل|مقر
modernise modernised modernize modernized modernisation modernization upgrade upgrades upgraded overhaul revamp revamped = تحديث حدث|نظام تطوير طور طورت ترقيه|النظام
join joins joined joining = انضم انضمام انضمت منضم
participate participates participated participation take|part took|part = مشاركه شارك
commission_pay entrust entrusted task tasked = كلف|بمهمه اوكل
stockpiling hoard hoards hoarded amass amassed accumulate accumulated accumulates = كدس تكديس راكم تراكم
`,
} as const;
