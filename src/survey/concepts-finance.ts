/** Money, banks, markets and the public purse. */
export const FINANCE = {
  measure: `
inflow inflows outflow outflows flows = تدفق تدفقات = money crypto volume power ratio
savings_bank savers savings|accounts = ادخار مدخرين مدخرون = money
inflation inflationary consumer|prices = تضخم تضخمي غلاء = ratio
interest_rate interest|rate interest|rates policy|rate borrowing|costs = سعر|فايده اسعار|فايده سعر|الفايده اسعار|الفايده = ratio
exchange_rate exchange|rate exchange|rates = سعر|الصرف سعر|صرف اسعار|الصرف = money ratio number
gdp gross|domestic economic|output = ناتج|محلي الناتج|المحلي ناتج|المحلي = money ratio
budget budgets budgetary budgeted = ميزانيه موازنه = money ratio
budget_deficit budget|deficit fiscal|deficit = عجز|الموازنه عجز|الميزانيه عجز|موازنه = money ratio
surplus surpluses = فايض فوايض = money energy ratio
market_cap market|cap market|capitalisation market|capitalization market|value = قيمه|سوقيه القيمه|السوقيه القيمه|السوقيه = money
dividend dividends = توزيعات|ارباح توزيعات ارباح|موزعه = money ratio
capital share|capital = راسمال رساميل راس|المال راس|مال = money
capex capital|expenditure capital|spending = نفقات|راسماليه انفاق|راسمالي = money
cash_flow cash|flow cash|flows = تدفق|نقدي تدفقات|نقديه = money
liquidity = سيوله = money ratio
unemployment unemployed jobless joblessness = بطاله عاطل عاطلين عاطلون = ratio count
poverty poor|people = فقر فقراء = ratio count
pension pensions retirement|pay = تقاعد|معاش معاش|تقاعدي معاشات|تقاعد معاشات|التقاعد معاش معاشات متقاعدين|معاش = money
compensation compensate compensated damages|award reparation reparations damages|claim = تعويض تعويضات عوض تعويضهم = money
ransom ransoms = فديه = money crypto
donation donations donate donated donates donor donors = تبرع تبرعات متبرع مانح مانحين مانحون هبه هبات = money
aid relief assistance = مساعدات مساعده معونه معونات اغاثه = money
remittance remittances = تحويلات|المغتربين حوالات حواله = money
endowment endowments = وقف|خيري اوقاف = money
bounty bounties = مكافاه|ماليه = money
commission_fee brokerage|fee = سمسره = money ratio
leverage leveraged = رافعه|ماليه الرافعه|الماليه = multiple ratio
return_on return|on roi = عايد|استثمار = ratio
net_worth net|worth wealth fortune = ثروه ثروات = money
salary_cap minimum|wage = اجور|ادني ادني|للاجور الادني|للاجور = money
trade_volume trading|volume = حجم|التداول حجم|تداول = money count
premium premiums = قسط اقساط علاوه|سعريه = money ratio
installment installments instalment instalments = تقسيط قسط|شهري = money
bailout bailouts bailed rescue|package = حزمه|انقاذ انقاذ|مالي = money
toll_fee road|toll fare fares = تذكره|سعر اجره|النقل اجره|التاكسي تعريفه|الركوب = money
`,
  thing: `
gold bullion golden = ذهب ذهبي ذهبيه دهب
silver = فضه فضي
diamond diamonds = الماس الماسي ماس
platinum = بلاتين
bond bonds sukuk debenture debentures treasuries securities = سند سندات صكوك اذون|خزانه اوراق|ماليه الاوراق|الماليه سندات|قابله
mortgage mortgages home|loan home|loans = رهن|عقاري قرض|عقاري قروض|عقاريه رهون
lender lenders creditor creditors lend lent lending = داين داينين داينون مقرض مقرضين مقرضون اقرض اقرضت
debtor debtors borrower borrowers owes|money = مدين مدينين مقترض مقترضين مقترضون مديونين
insurance insurer insurers insured reinsurance insure = تامين تامينات مومن|عليه
broker brokers brokerage brokerages = وسيط وسطاء سمسار سماسره وساطه
exchange_house stock|exchange bourse bourses stock|market stock|markets exchange exchanges = بورصه سوق|الاسهم سوق|مال اسواق|المال بورصات
ipo ipos public|offering flotation went|public = طرح|عام طرح|اولي اكتتاب اكتتابات ادراج|بورصه
hedge_fund hedge|fund hedge|funds = صندوق|تحوط صناديق|تحوط
sovereign_fund sovereign|fund sovereign|wealth = صندوق|سيادي الصندوق|السيادي
venture_capital venture|capital = استثمار|جريء الاستثمار|الجريء راسمال|جريء
private_equity private|equity proprietary = ملكيه|خاصه اسهم|خاصه
etf etfs exchange-traded|fund exchange-traded|funds = صندوق|متداول صناديق|متداوله
futures derivative derivatives = عقود|اجله العقود|الاجله مشتقات|ماليه مشتقات
convertible convertibles convertible|notes convertible|bond convertible|bonds convertible|debt = قابله|للتحويل سندات|تحويليه
stablecoin stablecoins = مستقره|عمله عمله|مستقره عملات|مستقره ستيبل|كوين
wallet wallets hot|wallet = محفظه|رقميه محافظ|رقميه محفظه|الكترونيه محفظه محافظ
portfolio portfolios = محفظه محافظ|استثماريه محفظه|استثماريه
banknote banknotes cash = نقد|ورقي كاش نقدا ورق|نقدي اوراق|نقديه
currency_peg peg pegged = ربط|العمله
central_bank central|bank central|banks = بنك|مركزي البنك|المركزي مصرف|مركزي المصرف|المركزي بنوك|مركزيه
treasury_dept finance|ministry treasury|department = وزاره|الماليه وزاره|الخزانه خزانه
atm atms cash|machine cash|machines = صرافات صراف|الالي صرافه|اليه
credit_card credit|card credit|cards bank|card = بطاقه|ايتمان بطاقات|ايتمان بطاقه|ايتمانيه بطاقات|ايتمانيه فيزا|كارد
cheque cheques check|book check|bounced = شيك شيكات
bank_account bank|account bank|accounts current|account = حساب|مصرفي حساب|بنكي حسابات|مصرفيه حسابات|بنكيه
bankruptcy bankruptcies bankrupt insolvency insolvent chapter|11 = افلاس مفلس مفلسه اعسار افلس فلست تفليس
liquidation liquidate liquidated liquidator = تصفيه|الشركه مصفي تسييل تصفيه
restructuring restructure restructured reshape = هيكله اعاده|هيكله اعاده|الهيكله
default_on sovereign|default defaulted loan|default = تعثر|السداد تعثرت تعثر متعثر
audit_firm big|four = مكتب|تدقيق
economist economists = اقتصاديين اقتصاديون خبير|اقتصادي
analyst analysts = محلل محللين محللون
rating_agency rating|agency credit|rating downgrade downgraded = تصنيف|ايتماني وكاله|التصنيف التصنيف|الايتماني خفض|التصنيف
estate real|estate property properties realty = عقار عقارات عقاري عقاريه
apartment apartments flats condo condos = شقه شقق
villa villas mansion mansions manor = فيلا فلل فيلات قصر قصور
landlord landlords = صاحب|عقار ملاك|العقارات موجر صاحب|البيت ملاك|عقار
land plot plots acreage parcel|land = ارض اراضي قطعه|ارض
crypto_exchange crypto|exchange trading|platform exchange exchanges trading|platforms = منصه|تداول منصات|تداول منصه منصات بورصه|رقميه
scholarship scholarships stipend = منحه|دراسيه منح|دراسيه
grant_money research|grant = منحه|بحثيه منحه|ماليه
lottery lotteries jackpot = يانصيب لوتري
charity charities charitable = خيريه|جمعيه جمعيه|خيريه خيري خيريه
ngo nonprofit nonprofits = منظمه|اهليه غير|ربحيه
casino casinos gambling betting gamble = كازينو قمار مراهنات مراهنه مقامره ميسر
taxpayer taxpayers = دافع|ضرايب دافعي|ضرايب دافعو|الضرايب دافعي|الضرايب
vat value-added|tax = القيمه|المضافه قيمه|مضافه
income_tax income|tax = ضريبه|الدخل ضريبه|دخل
tax_evasion tax|evasion tax|fraud evaders evaded = تهرب|ضريبي التهرب|الضريبي
tax_break tax|break tax|breaks tax|exemption tax|relief tax|holiday = اعفاء|ضريبي اعفاءات|ضريبيه حافز|ضريبي حوافز|ضريبيه
incentive incentives = حافز حوافز
sanction sanctions sanctioned embargo embargoes = عقوبات|اقتصاديه العقوبات عقوبات عقوبات|دوليه حظر|تجاري مقاطعه|تجاريه
`,
  matter: `
interest coupon|rate interest|payment interest|payments interest|bill coupon coupons = فايده فوايد سعر|القسيمه كوبون قسيمه = money ratio
economy economies economic = اقتصاد اقتصادي اقتصاديه
financial finance finances fiscal = مالي ماليه
monetary = نقدي نقديه
banking bankers banker = مصرفي مصرفيه بنكي
recession downturn slowdown shrinkage = ركود كساد تباطو انكماش ركود|اقتصادي
crisis crises = ازمه ازمات
recovery recover recovers recovered rebound rebounds rebounded = تعافي انتعاش تعافت انتعش
boom booming = ازدهار طفره ازدهار|السوق
rally rallies rallied = صعود مكاسب صعود|السوق موجه|صعود
crash crashes crashed collapse collapses collapsed meltdown = انهيار انهارت ينهار تنهار
volatility volatile = تقلب تقلبات متقلب
risk risks risky = مخاطر مخاطره خطر
speculation speculate speculators speculator speculative = مضاربه مضاربات مضارب مضاربين
asset assets = اصول موجودات اصل|مالي
liability liabilities = خصوم|ماليه مطلوبات التزامات|ماليه
balance_sheet balance|sheet = ميزانيه|عموميه مركز|مالي
quarterly_results quarterly|results = نتايج|فصليه نتايج|ربعيه نتايج
statement_of financial|statement financial|statements = قوايم|ماليه بيانات|ماليه
privatisation privatise privatised privatization privatize privatized = خصخصه خصخصت تخصيص|شركه خوصصه
nationalisation nationalise nationalised nationalization nationalize nationalized = تاميم امم|شركه
austerity = تقشف تقشفي
stimulus = تحفيز|اقتصادي تحفيزي
hedging hedge hedged hedges = تحوط تحوطات تتحوط يتحوط
`,
  frame: `
repay repays repaid repayment repayments paid|back pay|back pays|back paying|back repaying = سداد تسديد يتسدد سدد تسدد يسدد سددت رد|الدين حتتسدد
deposit_money banked depositors depositor = ايداع اودع مودعين مودعون ودايع
withdraw withdraws withdrew withdrawn withdrawal withdrawals withdrawing pull|out pulled|out = انسحاب انسحب سحب|اموال سحوبات سحب|الطلب
lend lends lent lending = اقراض اقرض تسليف
afford affordable affordability = ميسور ميسوره تحمل|تكلفه قدره|تحمل يقدر|يدفع
allocate allocates allocated allocation earmark earmarked set|aside allot = تخصيص خصص خصصت مخصص مخصصه
disburse disbursed disbursement = صرف|مبلغ
bankroll bankrolled underwrite underwritten = تمويل|مشروع مولت|المشروع
devalue devalued devaluation depreciate depreciated depreciation weaken weakens weakened = تعويم انخفاض|قيمه تخفيض|العمله تعويم|العمله خفض|العمله
appreciate strengthened strengthens strengthen = ارتفاع|قيمه تعزيز
buyback buybacks repurchase repurchased = اعاده|شراء
redeem redeemed redemption = استرداد
owe_money arrears overdue outstanding unpaid past|due = متاخرات مستحقات مستحق غير|مسدده غير|مدفوعه
splurge lavish squander squandered = بذخ بدد هدر
`,
} as const;
