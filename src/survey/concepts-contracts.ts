/** What is bought, sold, owed and signed. */
export const CONTRACTS = {
  measure: `
advance_paid prepayment prepaid downpayment advance|payment advance|payments down|payment upfront up-front paid|ahead = دفعه|مقدمه عربون دفع|مسبق مدفوع|مسبقا مقدما دفعه|اولي مقدم|الكلفه = money ratio
allowance allowances per|diem = بدل|سكن بدلات = money money_rate
backpay severance = نهايه|الخدمه = money
balance_due outstanding|amount remaining|amount = المبلغ|المتبقي مبلغ|متبق = money
base_salary basic|salary net|salary = راتب|اساسي الراتب|الاساسي اجر|اساسي = money money_rate
breakage_rate defect|rate = معدل|العيوب = ratio
markup mark-up = ربح|مضاف = ratio money
overrun overruns cost|overrun cost|overruns overran over|budget = تجاوز|الميزانيه تجاوز|التكلفه = money ratio duration
principal_sum face|value nominal|value par|value = القيمه|الاسميه قيمه|اسميه اصل|الدين = money
residual_value scrap|value resale|value = القيمه|المتبقيه قيمه|الخرده قيمه|تخريديه = money
shelf_life best-before = مده|الصلاحيه صلاحيه|المنتج = duration
trial_period probation|period test|period = فتره|تجريبيه = duration
notice_period grace|period transition|period = مهله|اشعار فتره|سماح فتره|الانذار مهله|سماح مهله|السماح فتره|انتقاليه = duration
waiting_time lead|time = زمن|التوريد = duration
`,
  thing: `
addendum annex annexes appendix appendices = ملاحق ملحق|العقد
agent agents reseller resellers middleman middlemen intermediary intermediaries = وكلاء
amicable arbitration arbitrator arbitrators = تحكيم محكم|دولي تحكيمي
applicant_for bidders|list shortlist shortlisted shortlists = قايمه|قصيره قايمه|مختصره
backer_group consortium consortiums syndicate syndicated syndicated|loan = كونسورتيوم تكتل تكتلات قرض|مجمع قرض|مشترك
bargain_sale clearance|sale closeout = اوكازيون تنزيلات تصفيه|المخزون
beneficiary beneficiaries recipients recipient = مستفيدين مستفيدون منتفعين منتفع
bookkeeping books|of accounts|department = مسك|الدفاتر قيود|محاسبيه
bulk_order bulk|purchase bulk|buy = شراء|جماعي
buyer_group co-op cooperative|society cooperatives cooperative = تعاونيه جمعيه|تعاونيه تعاونيات
catalogue catalog catalogues brochure brochures = كتالوج كتيب مطويه
claimant claimants policyholder policyholders = حامل|البوليصه مطالبين
contracting_party counterparty counterparties = طرف|متعاقد اطراف|العقد الطرفين الطرفان
covenant covenants undertaking|to = شرط|تعاقدي تعهد|مالي شروط|القرض
deed title|deed title|deeds deeds = صك|ملكيه سند|ملكيه طابو
endorsee guarantor guarantors surety = ضامن كفيل كفلاء
escrow escrowed trustee trustees trusteeship = امين|الاستثمار اوصياء وصي
estimate_for quotation quotations bill|of-quantities = مقايسه
exclusivity_deal sole|agent exclusive|agent = وكيل|حصري وكاله|حصريه
fine_print small|print terms|conditions = الشروط|والاحكام شروط|واحكام
framework_deal memorandum mou letter|of-intent memoranda = مذكره|تفاهم مذكرات|تفاهم خطاب|نوايا بروتوكول|تعاون مذكره
insurance_policy policyholder|of = بوليصه بوليصه|تامين وثيقه|تامين
insurance_claim insurance|claim = مطالبه|تامينيه مطالبات|تامينيه
iou promissory|note promissory = كمبياله كمبيالات سند|لامر
joint_liability liable|for = مسوول|عن مسووليه|قانونيه
lessor lessors = موجرين
permit_holder permit|holder license|holder licence|holder = حامل|الترخيص حاملي|التراخيص
loyalty_card loyalty|programme loyalty|program = برنامج|ولاء نقاط|ولاء بطاقه|ولاء
market_stall stall stalls kiosk kiosks bazaar = كشك اكشاك بسطه بسطات
moneylender usury = مرابي ربا مرابين
packet_of packs|of cartons carton = كرتونه كراتين علبه علب
pawnshop pawn pawned = رهونات مرهون محل|رهن
payee payer = دافع|المبلغ
payslip pay|slip = قسيمه|راتب
price_war undercut undercuts = تخفيض|السعر
prospectus prospectuses = نشره|الاصدار
receipt_slip receipt|of = ايصالات وصل|استلام
seller sellers street|vendor hawker hawkers = بايع بايعين بياع بايعون
stock_exchange_floor trading|floor trading|session = جلسه|التداول جلسه|تداول قاعه|التداول
surcharge_on admin|fee = رسوم|اداريه رسم|اداري
term_sheet preliminary|agreement = اتفاق|مبديي اتفاقيه|مبدييه
third_party third|party third|parties third-party = طرف|ثالث جهه|ثالثه اطراف|ثالثه
turnkey epc = تسليم|مفتاح مفتاح|باليد
underwriter underwriters = متعهد|تغطيه ضامن|الاكتتاب
waybill bill|of-lading manifest = بوليصه|شحن
work_permit work|visa = اقامه|عمل
`,
  matter: `
bargaining collective|bargaining = مفاوضه|جماعيه تفاوض|جماعي
best_practice code|of-conduct = مدونه|سلوك ميثاق|شرف
commercial_use monetise monetize monetisation = تسييل|المحتوي
corporate_governance governance = حوكمه
credit_terms instalment|plan = بالتقسيط بالاجل
due_diligence diligence = فحص|نافي عنايه|واجبه
earnest good|faith bad|faith = حسن|نيه سوء|نيه
feasibility_study feasibility|study feasibility|studies = دراسه|جدوي دراسات|جدوي دراسه|الجدوي
goodwill = شهره|المحل
obligation obligations = واجب واجبات
price_fixing collusion collude colluded = تواطو متواطي
scope_of scope = نطاق
turnaround turnarounds turn|around = تحول|ايجابي
win_win mutual|benefit = منفعه|متبادله مصلحه|مشتركه
`,
  frame: `
acquire_by annex|land annexed annexation = ضم|اراضي
advertise advertises advertised = روج|لمنتج
amortise amortize amortised amortization depreciation|charge = اهلاك استهلاك|الاصل
assign_rights transfers|rights = حواله|حق
bid_for vie vied vies = تنافس|علي
bind binding non-binding nonbinding = ملزم غير|ملزم الزام|قانوني
breach_it reneged renege default|on = اخل نكث اخلال
clinch clinched sealed|deal = ابرم ابرام ابرمت يبرم تبرم
commission_sale brokered = توسط|في
downsize downsizes downsized downsizing = تخفيض|العماله
draw_up drafted drafts|contract = صاغ|العقد تحرير|العقد
expire_on valid|until valid|for valid = صالح|حتي صالحه|لمده
extend_credit vouch vouched = كفل|المدين
file_claim claimed|damages = طالب|بتعويض مطالبه|بالتعويض
forfeit_it waived|right = تنازل|عن
insure_it underwrites = امن|علي
net_out offset offsetting = مقاصه عوض|الفارق تعوض
opt opts opted opt-in opt-out = اختيار|عدم
order_goods preorder preorders preordered pre-order = طلب|مسبق حجز|مسبق
overcharge overcharged overcharging rip-off overpaid overpay overpaying overpayment = مغالاه غالي|في مبالغ|زايده دفعوا|زياده
pay_back reimburse reimburses reimbursing = رد|المال
pocket pockets pocketed = جيوب
pool_money crowdfund crowdfunding crowdfunded = تمويل|جماعي
restock restocked replenish replenished = اعاده|تموين تموين تموينيه
shop_around shopped shopping = تسوق يتسوق
subcontract subcontracted sublet sublets = باطن
take_over took|over takes|over = تولي يتولي تسلم|المنصب
`,
} as const;
