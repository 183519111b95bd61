/**
 * What speaks for a measure: [measure, the dimensions it may have, phrases]. `change` stands for percentages and multiples
 * of growth, `share` for parts of a whole, `rate` for other percentages. The longer phrase and the nearer one win. A verb
 * behind `~` stands in all its forms: ~save, ~أنتج:نتج with the stem of the imperfect.
 */
export const MEASURE_CUES: readonly (readonly [measure: string, kinds: string, cues: string])[] = [
  ['power_capacity', 'power change', 'capacity|power capacity|installed capacity|generating capacity|nameplate'],
  [
    'power_capacity',
    'power',
    'interconnection|connection|lease|leased|energized|energised|add|expansion|pipeline|buildout|limited|capped|allow|allows|allowed|permits|permitted|licence|license|يسمح|تسمح|رخصة|رخصتها|الترخيص|ترخيص|سقف|السقف',
  ],
  ['power_capacity', 'power change', 'قدرة|القدرة الإنتاجية|قدرات|سعة|استطاعة|طاقة إنتاجية|إضافة|ربط|توسعة'],
  [
    '',
    'share rate change power crypto',
    'reserve margin|reserve margins|planning reserve|reserve target|هامش الاحتياطي|هامش احتياطي|هامش احتياط',
  ],
  // What is lost on the way, and what is left over, has no measure of its own.
  [
    '',
    'share rate',
    'line losses|grid losses|network losses|transmission losses|distribution losses|technical losses|losses in the grid|الفاقد|فاقد|فاقد الشبكة',
  ],
  ['', 'share rate', 'commission|pool fee|عمولة'],
  // What a hall is let for, and what lies in the bank, have no measure of their own.
  ['', 'demand_charge capacity_price power_price', 'rent|rents|rental|rentals|إيجار|الإيجار|إيجارات'],
  ['', 'money', 'cash of|cash balance|cash and equivalents|نقد قدره|سيولة نقدية|السيولة النقدية|أرصدة نقدية'],
  // What a loan costs a year, and how far a survey may be off, are no shares of anything.
  [
    '',
    'share rate change',
    'interest|interest rate|rate of interest|coupon|coupons|convertible notes|convertible bonds|margin of error|error margin|فائدة|فوائد|الفائدة|سعر الفائدة|بسعر فائدة|كوبون|هامش خطأ|هامش الخطأ|سندات قابلة للتحويل',
  ],
  // Money that goes into and out of funds is nobody's revenue, levy or loan.
  [
    '',
    'money crypto',
    'inflow|inflows|outflow|outflows|net inflow|net inflows|net outflow|net outflows|flows|net flows|funds took in|etfs took in|fund took in|etf attracted|fund attracted|funds attracted|trust attracted|etf lost|fund lost|funds lost|withdrawals|redemptions|تدفق|تدفقات|التدفقات|صافي تدفقات|صافي التدفقات|صافي تدفقات داخلة|صافي تدفقات خارجة|صافي التدفقات الداخلة|صافي التدفقات الخارجة|صافي تدفق داخل|صافي تدفق خارج|التدفقات الداخلة|التدفقات الخارجة|تدفقات داخلة|تدفقات خارجة|نزوح|~نزح:نزح|سحوبات',
  ],
  // What is stored, or crosses a border, is used by nobody yet.
  [
    '',
    'energy',
    'battery|batteries|storage|~import|imports|imported|~export|exports|exported|بطارية|بطاريات|تخزين|~استورد:ستورد|استيراد|واردات|~صدر:صدر|تصدير|صادرات',
  ],
  [
    'electricity_generation',
    'energy power_avg',
    '~generate|~produce|power generation|electricity generation|power output|electricity output|annual output|~churn out|~أنتج:نتج|إنتاج|~ولد:ولد|توليد|التوليد',
  ],
  ['', 'energy power', 'surplus|surpluses|فائض|الفائض|فائضا'],
  // Weak: a site has a capacity, unless something is said of what it draws.
  [
    'power_capacity',
    'power weak',
    'site|sites|campus|facility|facilities|plant|plants|data center|data centers|operator|developed|solar farm|wind farm|battery|reactor|turbines|generators|station|units|unit|hall|halls|data hall|building|buildings|park|farm|mine|contract|supply|supplies|requests',
  ],
  [
    'power_capacity',
    'power weak',
    'موقع|مواقع|محطة|محطات|منشأة|منشآت|مركز بيانات|مراكز بيانات|مراكز البيانات|مجمع|مفاعل|مزرعة|عقد|اتفاق|توريد',
  ],
  ['power_demand', 'power change', 'demand|peak demand|peak load|load|loads|peak|power draw'],
  [
    'power_demand',
    'power multiple',
    '~draw|~consume|~pull|~absorb|~divert|~siphon|soak up|soaks up|~guzzle|~require|uses|using|needs|needed|watt|consumption|power consumption|electricity consumption|power use|power usage|~suck|~gobble|~swallow|~run on',
  ],
  ['power_demand', 'power change', 'طلب|الطلب على الكهرباء|حمل|أحمال|الحمل الأقصى|ذروة'],
  ['power_demand', 'power', 'استهلاك|~استهلك:ستهلك'],
  ['power_demand', 'power multiple', 'سحب|~سحب:سحب|~احتاج:حتاج|~تطلب:تطلب|~استنزف:ستنزف|~التهم:لتهم'],
  ['power_shortfall', 'power', 'short|shy|~lack|missing|deficient|ينقصها|ينقصه|تنقصها|تنقصه|ينقص البلاد'],
  ['power_saved', 'power', '~save|freed up|freeing up|savings|توفير|~وفر:وفر'],
  [
    'power_shortfall',
    'power change',
    'shortfall|deficit|shortage|short of|short by|short of power|supply gap|gap|عجز|العجز|نقص',
  ],
  [
    'curtailment',
    'power energy change',
    '~curtail|curtailment|power down|~shed|shedding|switched off|shut down|shutting down|cut off|backed down|lost to curtailment|spilled|spilt|تقليص الإنتاج|تقليص التوليد|تقليص إنتاج|خفض التوليد|هدر الإنتاج|خفض الأحمال|تقليص الاستهلاك|~فصل:فصل|~أطفأ:طفئ|~أوقف:وقف',
  ],
  // Curtailed 19 % of its output: a part of it.
  ['curtailment', 'share rate', '~curtail|curtailed|curtailment|curtailment of|curtailment rate'],
  [
    'electricity_consumption',
    'energy power_avg change',
    'electricity consumption|power consumption|energy consumption|consumption|consume|consumes|consumed|uses|used|use|using|drew|draws|electricity use|power use|demand|burned|usage|energy use',
  ],
  [
    'electricity_consumption',
    'energy power_avg change',
    'استهلاك|استهلاك الكهرباء|استهلاك الطاقة|~استهلك:ستهلك|~استخدم:ستخدم|سحب|طلب',
  ],
  ['energy_saved', 'energy', '~save|savings|توفير|~وفر:وفر|demand response|الاستجابة للطلب'],
  ['energy_per_coin', 'energy_per_coin', 'per bitcoin|per coin|لكل بيتكوين'],
  ['energy_equivalent', 'count', 'homes|households|منزل|منازل|أسرة|أسر'],
  [
    'electricity_price',
    'energy_price change multiple',
    'electricity price|electricity prices|power price|power prices|power cost|electricity cost|energy cost|price of power|price of electricity|prices of power|price for power|prices for power|paid for power|pay for power|pays for power|same kilowatt-hour|same kilowatt hour|wholesale power|wholesale price|day-ahead price|spot price|spot power|tariff for|kilowatt-hour price|per kilowatt hour|per kilowatt-hour|per kwh|tariff|tariffs|electricity rate|rates|power at|energy prices|cost of power',
  ],
  [
    'electricity_price',
    'energy_price change multiple',
    'لقاء الكهرباء|ثمن الكيلوواط|سعر الكيلوواط|سعر الميغاواط|سعر الميجاواط|أسعار التيار|سعر التيار|ثمن الطاقة|سعر الطاقة|سعر الكهرباء|أسعار الكهرباء|كلفة الكهرباء|تكلفة الكهرباء|تكلفة الطاقة|كلفة الطاقة|تعرفة|تعريفة|لكل كيلوواط ساعة|للكيلوواط|التعرفة|أسعار الطاقة',
  ],
  ['electricity_price', 'energy_price', 'power costs|electricity costs|energy costs'],
  [
    'electricity_cost',
    'money money_rate change',
    'on electricity|on power|for electricity|on energy|على الكهرباء|ثمن الكهرباء|مقابل الكهرباء|power bill|electricity bill|energy bill|power bills|power costs|electricity costs|electricity bills|energy costs|فاتورة الكهرباء|تكاليف الكهرباء|فواتير الكهرباء|كلفة الكهرباء|تكلفة الكهرباء|فاتورة',
  ],
  [
    'demand_charge',
    'demand_charge capacity_price',
    'demand charge|demand charges|رسوم الحمل|رسم الحمل|رسوم الطلب|رسم الطلب',
  ],
  [
    'power_credits',
    'money change',
    'in credits|grid credits|in power credits|power credits|energy credits|curtailment credits|demand response|demand-response payments|أرصدة الطاقة|أرصدة طاقة|من أرصدة الطاقة|ائتمانات الطاقة|أرصدة الكهرباء|أرصدة كهرباء|الاستجابة للطلب',
  ],
  ['revenue_per_energy', 'energy_price', 'earn|earns|earned|revenue|brings in|إيرادات|تدر|يدر|عائد'],
  [
    'revenue_per_energy',
    'energy_price multiple',
    'revenue per kilowatt hour|revenue per kwh|revenue than bitcoin per|more revenue|earns per|revenue per megawatt hour|إيرادات كل كيلوواط|من كل كيلوواط ساعة|الإيرادات لكل',
  ],
  [
    'capacity_price',
    'capacity_price change',
    'capacity auction|capacity price|capacity prices|auction|مزاد القدرة|مزاد السعة|سعر السعة',
  ],
  ['electricity_consumption', 'energy', 'heat pump|heat pumps|مضخات حرارية|المضخات الحرارية'],
  ['heat_output', 'power energy', 'heat|heating|warm|حرارة|تدفئة'],
  [
    'hashrate',
    'hashrate change',
    'hashrate|hash rate|hashpower|computing power|hashing power|معدل الهاش|معدل التجزئة|الهاش ريت|الهاشريت|قوة التجزئة|قوة الحوسبة|قدرة التعدين|معدل تجزئة|هاش',
  ],
  ['hashprice', 'hashprice hashprice_btc money change', 'hashprice|hash price|سعر الهاش|سعر التجزئة|هاش برايس'],
  ['difficulty', 'number change', 'difficulty|mining difficulty|صعوبة|صعوبة التعدين|الصعوبة|صعوبة الشبكة'],
  [
    'efficiency',
    'efficiency change',
    'efficiency|efficient|energy efficiency|j/th|كفاءة استخدام الطاقة|كفاءة|كفاءة الطاقة|كفاءة الأسطول',
  ],
  [
    'hardware_price',
    'hardware_price money change',
    'per rig|machine price|machine prices|rig price|rig prices|hardware price|hardware prices|price of a machine|price of a rig|سعر الجهاز|سعر جهاز|ثمن الجهاز|أسعار الأجهزة|سعر الآلة',
  ],
  ['block_reward', 'crypto', 'block reward|block subsidy|reward|per block|مكافأة|مكافأة الكتلة'],
  ['hardware_price', 'money weak', 'apiece|sold for|sells for|للجهاز الواحد|للآلة الواحدة|للجهاز|للوحدة'],
  ['fee_share', 'share', 'transaction fees|fees|fee income|fee revenue|رسوم المعاملات|الرسوم|رسوم التحويل|عمولات'],
  ['machine_count', 'machines change', 'machines|rigs|asics|servers|devices|جهاز|أجهزة|آلة|آلات|معدنا|خادما|خوادم'],
  [
    'machine_imports',
    'machines change multiple',
    '~import|imports|shipments of|inbound shipments|customs|~استورد:ستورد|استيراد|واردات|الواردات',
  ],
  [
    'uptime',
    'rate share',
    'uptime|availability|up time|operating rate|utilization|utilisation|utilization rate|utilisation rate|نسبة التشغيل|نسبة تشغيل|وقت التشغيل|معدل التشغيل|زمن التشغيل|جاهزية',
  ],
  [
    'offline_share',
    'share rate',
    'offline|close their doors|closes its doors|shut their doors|burn cash|أبوابها|أبوابه|أبوابهم|dark|stand idle|stood idle|out of service|shuttered|mothballed|shutting down|shut off|idle|switch off|switched off|switching off|turn off|turned off|power down|powered down|unplug|unplugged|go dark|متوقفة|متوقف|خارج الخدمة|من الخدمة|عن الخدمة|عن العمل|معطلة|~توقف:توقف|إطفاء|~أطفأ:طفئ',
  ],
  [
    'btc_price',
    'money coin_price change',
    'bitcoin price|price of bitcoin|bitcoin traded|bitcoin fell|bitcoin rose|btc price|bitcoin hit|bitcoin at|سعر البيتكوين|سعر بيتكوين|تداول البيتكوين|سعر العملة|سعر بتكوين',
  ],
  [
    'btc_production',
    'crypto crypto_rate change',
    '~mine|~produce|production|output|bitcoin production|mining|yield|minted|dug up|found|earned',
  ],
  [
    'btc_production',
    'crypto',
    'brought in|brings in|bring in|turned out|churned out|made|pulled in|~أعطى:عطي|حصيلة|محصول',
  ],
  ['btc_production', 'crypto crypto_rate change', '~أنتج:نتج|إنتاج|~عدن:عدن|~استخرج:ستخرج|إنتاج البيتكوين|تعدين'],
  [
    'btc_holdings',
    'crypto change',
    '~hold|holdings|balance sheet|treasury|owns|owned|stash|~hoard|stack|sits on|~amass|~accumulate|reserves|reserve|stockpile|ended|balance',
  ],
  [
    'btc_holdings',
    'crypto change',
    'رصيد|رصيدها|حيازة|حيازات|~حاز:حوز|مخزون|~راكم:راكم|~كدس:كدس|~احتفظ:حتفظ|~امتلك:متلك|~ملك:ملك|خزينة|خزانة|احتياطي|ميزانيتها|بحوزتها|محفظة|~أنهى:نهي|~اختتم:ختتم',
  ],
  [
    'btc_bought',
    'crypto',
    '~buy|~purchase|~acquire|purchases|snapped up|snaps up|picked up|scooped up|~اشترى:شتري|شراء|مشتريات|مشترياتها|~اقتنى:قتني|اقتناء',
  ],
  [
    'btc_sold',
    'crypto change',
    '~sell|sale|sales|~offload|~dispose|~unload|~dump|~liquidate|~باع:بيع|بيع|مبيعات|~تخلص:تخلص|تصفية|~صفى:صفي',
  ],
  [
    'btc_holdings_value',
    'money',
    'holdings worth|bitcoin worth|treasury worth|holdings valued|حيازات بقيمة|رصيد بقيمة',
  ],
  ['btc_sold_value', 'money', 'sale of bitcoin|sold bitcoin for|proceeds|bitcoin sales|عائدات بيع|حصيلة بيع'],
  ['btc_production_value', 'money', 'bitcoin mined worth|production worth'],
  [
    'production_cost',
    'money coin_price change',
    'cost to mine|mined each|mined each coin|mined a coin|mined one|mines each|mining a coin|mining a bitcoin|mining one bitcoin|mining one coin|mining each|mine a coin|mine a bitcoin|mine one bitcoin|mine one coin|mine each|produce a coin|produce a bitcoin|producing a coin|producing a bitcoin|all-in cost|تعدين العملة|تعدين عملة|تعدين البيتكوين الواحد|إنتاج العملة|إنتاج البيتكوين الواحد|تعدين كل|إنتاج كل|mining cost|mining costs|cost per bitcoin|cost of mining|production cost|cost to produce|cost per coin|break-even|تكلفة إنتاج|كلفة إنتاج|كلفة الإنتاج|تكلفة التعدين|تكلفة تعدين|كلفة تعدين|كلفة التعدين|تكلفة الإنتاج',
  ],
  ['production_cost', 'coin_price', 'cost|costs|costing|كلفة|تكلفة|تكاليف|~كلف:كلف'],
  [
    'btc_holdings',
    'crypto',
    'left|remaining|left with|leaving it with|leaves it with|leaving them with|still has|now has|ends with|لديها|لديه|بقي لديها|يتبقى لديها|تبقى لها|~بقي:بقى|بقيت|المتبقي|المتبقية',
  ],
  [
    'revenue',
    'money money_rate change multiple',
    'revenue|revenues|sales|took in|takes in|taking in|taken in|pulled in|raked in|earned|earn|earns|turnover|brought in|takings|income from|إيرادات|إيراد|عائدات|عوائد|مبيعات|مداخيل|~حقق:حقق|~جنى:جني|~كسب:كسب|جنت|~حصد:حصد|~أدر:در|~أدخل:دخل|حصيلة',
  ],
  [
    'net_income',
    'money change',
    'net income|net profit|profit|profits|earnings|net earnings|أرباح|ربح|صافي الربح|صافي الدخل|صافي أرباح|الأرباح الصافية',
  ],
  [
    'net_loss',
    'money change',
    'net loss|loss|losses|net losses|net deficit|in the red|خسارة|خسائر|صافي الخسارة|خسارة صافية|صافي خسارة|خسائر صافية|~تكبد:تكبد',
  ],
  ['net_loss', 'money', '~lose|~خسر:خسر'],
  [
    'pre_tax_profit',
    'money change',
    'pre-tax profit|profit before tax|pretax profit|pre-tax earnings|pretax earnings|earnings before tax|before tax|before taxes|pre-tax|pretax|ربح قبل الضريبة|الأرباح قبل الضريبة|قبل الضريبة|قبل الضرائب|قبل احتساب الضريبة|قبل خصم الضريبة|قبل اقتطاع الضريبة',
  ],
  [
    'gross_margin',
    'rate share change',
    'gross margin|gross margins|operating margin|ebitda margin|margin|هامش التعدين|هامش الاستضافة|هامش التشغيل|هوامش|هامش|profit margin|mining margin|gross profit margin|هامش إجمالي|هامش الربح|هامش الربح الإجمالي|الهامش الإجمالي',
  ],
  [
    'operating_cash_flow',
    'money change',
    'operating cash flow|cash flow|cash from operations|تدفق نقدي|التدفق النقدي|التدفقات النقدية',
  ],
  ['loss_per_share', 'per_share', 'loss|share|per share|loss per share|خسارة السهم|للسهم'],
  ['stock_price', 'money per_share change', 'shares|stock|stock price|share price|سهم|أسهم|سعر السهم|السهم'],
  [
    'book_multiple',
    'multiple',
    'book value|book|price-to-book|times book|القيمة الدفترية|قيمته الدفترية|قيمتها الدفترية|قيمة دفترية|الدفترية',
  ],
  [
    'cost',
    'money money_rate change',
    'cost|costs|costing|capex|budgeted|price tag|outlay|outlays|spending|spend|spends|spent|expenses|budget|bill|priced|كلفة|تكلفة|تكاليف|إنفاق|~أنفق:نفق|~كلف:كلف|نفقات|ميزانية',
  ],
  [
    'cost_share',
    'share',
    'of costs|of operating costs|of expenses|operating costs|operating expenses|total costs|cost of revenue|running costs|تكاليف التشغيل|التكاليف التشغيلية|كلفة التشغيل|نفقات التشغيل|من التكاليف|من تكاليف|من النفقات',
  ],
  [
    'payback_period',
    'duration',
    'payback|pay back|pays back|paid back|pay off|break even|breaks even|recover its cost|recover their cost|recovers its cost|earn back|earns back|earned back|payback time|تغطية كلفتها|تغطية كلفته|يغطي ثمنه|تغطي ثمنها|تسترد ثمنها|يسترد ثمنه|استرداد الكلفة|استرداد التكلفة|فترة الاسترداد|مدة الاسترداد|pay for itself|pays for itself|pay for themselves|paid for itself|pays off|recoup|recoups|استرداد|تسترد|يسترد|استعادة',
  ],
  ['debt', 'money change', 'debt|debts|liabilities|borrowings|loan|loans|owes|دين|ديون|قرض|قروض|مديونية'],
  [
    'debt_raised',
    'money',
    'notes|bonds|convertible notes|convertible|~raise|~borrow|~issue|debt financing|credit facility|financing|convertible bonds|سندات|سندات قابلة للتحويل|تمويل|~اقترض:قترض|~جمع:جمع|~أصدر:صدر|إصدار|اقتراض',
  ],
  ['debt_repaid', 'money', '~repay|repayment|paid down|pay down|retired|retire|paid off|سداد|~سدد:سدد|تسديد'],
  [
    'deal_value',
    'money',
    'deal|deals|agreement|contract|contracts|lease|leases|worth|acquisition|~acquire|~purchase|~buy|~take over|giving up|gives up|gave up|valued|takeover|merger|option|سعر الشراء|ppa|صفقة|صفقات|اتفاق|اتفاقية|عقد|عقود|استحواذ|شراء|شرائه|شرائها|~اشترى:شتري|~استحوذ:ستحوذ|بيع منجم|بيع موقع|بيع موقعها|بيع منجمها',
  ],
  [
    'investment',
    'money change',
    '~invest|~commit|~earmark|~allocate|~channel|~pour|~pump|~plough|~plow|~sink|into|investment|investments|~inject|~استثمر:ستثمر|استثمار|استثمارات|~ضخ:ضخ',
  ],
  ['tax_rate', 'rate share', 'tax|taxes|~tax|taxed|tax rate|excise|vat|duty|tariff|ضريبة|ضرائب|الضريبة|جمارك'],
  ['levy', 'money energy_price', 'levy|levies|fee|fees|mining fees|surcharge|~collect|رسم|رسوم|رسوما|جباية|تحصيل'],
  ['fine', 'money change', 'fine|fines|fined|penalty|penalties|غرامة|غرامات|~غرم:غرم|تغريم|عقوبة|الغرامة'],
  [
    'ban_term',
    'duration',
    'ban|banned|~ban|~prohibit|~suspend|~bar|~freeze|~halt|~حظر:حظر|~منع:منع|~علق:علق|moratorium|suspension|suspended|prohibit|حظر|منع|تعليق|إيقاف',
  ],
  [
    'contract_term',
    'duration',
    'contract|agreement|lease|term|deal|licence|license|ppa|عقد|عقود|اتفاق|اتفاقية|صفقة|ترخيص|رخصة',
  ],
  [
    'emissions',
    'emissions emissions_co2 change',
    'emissions|emission|co2|carbon|footprint|emitted|انبعاثات|انبعاث|الكربون|البصمة الكربونية',
  ],
  ['emissions_share', 'share', 'emissions|co2|carbon|انبعاثات'],
  ['gas_use', 'change', 'flaring|gas flaring|gas burned|gas use|gas consumption|حرق الغاز|استهلاك الغاز|حرق غاز'],
  ['gas_use', 'volume volume_rate', 'gas|of gas|natural gas|flare|flared|flaring|غاز|حرق الغاز|من الغاز'],
  ['gas_use', 'gas gas_rate', 'gas|natural gas|flare|flared|غاز'],
  [
    'water_use',
    'volume volume_rate change',
    'water|cooling|water use|water consumption|water usage|water withdrawals|مياه|ماء|تبريد|استهلاك المياه|استهلاك الماء|استهلاكها من المياه|استهلاكه من المياه',
  ],
  [
    'hashrate_share',
    'share',
    'hashrate|hash rate|of the network|network|the network|global hashrate|pool|pools|hashpower|معدل التجزئة|معدل الهاش|الشبكة|المجمع|مجمع|قوة الحوسبة|قوة التجزئة|الهاش',
  ],
  [
    'energy_mix_share',
    'share',
    'mix|renewables|renewable|natural gas|coal|nuclear|hydro|hydropower|solar|wind|fossil|sustainable|dam|dams|geothermal|biomass|of the power|of power|generation|energy mix|clean energy|zero-carbon|low-carbon|solar panels|wind farms|solar farms|wind turbines|gas plants|gas-fired|coal plants|coal-fired|reactors|nuclear plants|hydro plants|oil|diesel|مزيج|الألواح الشمسية|ألواح شمسية|توربينات الرياح|محطات الرياح|مزارع الرياح|المحطات الشمسية|السد العالي|سد|الديزل|المفاعلات|محطة نووية|الحرارية الجوفية|متجددة|المتجددة|الفحم|فحم|الغاز|غاز|النووية|نووية|السدود|سدود|الكتلة الحيوية|الشمسية|شمسية|الرياح|الكهرومائية|كهرومائية|مستدامة|المستدامة|نظيفة|أحفوري|توليد',
  ],
  ['energy_share', 'share weak', 'demand|electricity|power|grid|s electricity|s power|s output'],
  [
    'energy_share',
    'share',
    'electricity output|of global consumption|of world consumption|of global electricity|of us electricity|of electricity|of the national total|of consumption|of global demand|of total electricity|of national consumption|of demand|of the world total|national grid|of its electricity|of us consumption|electricity consumption|power consumption',
  ],
  [
    'energy_share',
    'share',
    'من الاستهلاك|من استهلاك|من إنتاج الشبكة|من إنتاج الكهرباء|إنتاج الكهرباء|من التوليد|كهرباء البلاد|الاستهلاك العالمي|استهلاك الكهرباء|من الكهرباء|من كهرباء|استهلاك الطاقة|من الطلب|الإجمالي الوطني|إنتاج الطاقة|من إنتاج الطاقة|الاستهلاك',
  ],
  [
    'queue_share',
    'share',
    'queue|interconnection queue|connection queue|grid queue|waiting for a grid|waiting for grid|waiting to connect|awaiting connection|awaiting grid|applications waiting|grid applications|connection applications|connection requests|interconnection requests|requests to connect|applications to connect|grid connection|grid connections|طلبات التوصيل|طلبات الاتصال بالشبكة|طلبات الربط بالشبكة|قائمة الانتظار|طابور|قوائم الانتظار|طلبات الربط|قائمة انتظار الربط|طابور الربط',
  ],
  [
    'distribution',
    'share',
    'of miners|of operators|of respondents|of mining activity|of the activity|من المعدنين|من النشاط',
  ],
];

/** Measures that a dimension means where nothing else is said. */
export const DEFAULT_MEASURES: Readonly<Record<string, string>> = {
  energy: 'electricity_consumption',
  energy_price: 'electricity_price',
  hashrate: 'hashrate',
  efficiency: 'efficiency',
  hashprice: 'hashprice',
  hashprice_btc: 'hashprice',
  hardware_price: 'hardware_price',
  voltage: 'voltage',
  apparent_power: 'apparent_power',
  emissions: 'emissions',
  emissions_co2: 'emissions',
  count: 'count',
  capacity_price: 'capacity_price',
  energy_per_coin: 'energy_per_coin',
  gas: 'gas_use',
  gas_rate: 'gas_use',
  crypto_rate: 'btc_production',
  coin_price: 'btc_price',
  power: 'power_capacity',
};

export const MACHINES =
  'machines machine rigs rig miner miners asics asic servers server computers computer devices device gpus gpu chips processors جهاز أجهزة جهازا آلة آلات آلية معدات خادم خوادم خادما حاسوب'.split(
    ' ',
  );

/** Measures that somebody has: where a sentence names nobody, they are of whom the article is about. */
export const OWNED: ReadonlySet<string> = new Set(
  'revenue net_income net_loss pre_tax_profit gross_margin operating_cash_flow btc_production btc_production_value btc_holdings btc_holdings_value btc_sold btc_sold_value production_cost electricity_consumption electricity_cost hashrate efficiency power_capacity power_demand machine_count debt debt_raised debt_repaid stock_price uptime gas_use water_use curtailment power_credits emissions cost investment loss_per_share'.split(
    ' ',
  ),
);
