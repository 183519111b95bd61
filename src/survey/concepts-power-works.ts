/** Parts of grids and plants, fuels and ways to pay for them. */
export const POWER_WORKS = {
  thing: `
ancillary balancing|service reserve|service = خدمات|مسانده خدمات|موازنه
backup_power emergency|power = احتياطي|كهرباء مولد|احتياطي ستاندباي
blade_wind blades rotor = شفره|توربين شفرات ريش|توربين
busbar bus|bar = قضيب|توزيع قضبان|توزيع باسبار
circuit_line circuit circuits = دايره|كهرباييه
cold_front freezing|weather = باردين صقعه ساقعه
congestion_too congested = ازدحام|الشبكه اختناقات|الشبكه ازدحام
demand_charge demand|charge capacity|charge standing|charge fixed|charge = رسم|القدره رسوم|القدره رسم|ثابت رسوم|ثابته اشتراك|ثابت
dispatchable_too dispatch|power = قابل|للتوزيع
district_heating_2 heat|network = شبكه|تدفيه
electrification_too rural|electrification = وصول|الكهرباء اناره|الريف
firm_power interruptible|supply non-firm = امداد|ثابت امداد|متقطع
frequency_grid grid|frequency = التردد
fuse_box fuse fuses = فيوز فيوزات
fusion fission = اندماج|نووي انشطار
generator_set diesel|generator generator|set diesel|generators = مولد|ديزل مولد|كهربايي موتور|كهربا مواطير مولدات|ديزل مولدات|الديزل
grid_code grid|code = كود|الشبكه
kilowatt-year kw-year capacity|payment = دفعه|قدره
lignite_too anthracite brown|coal = فحم|حجري
lithium_cell lithium-ion cell|battery = خليه|بطاريه
lng_too regasification = تغويز
net-metering feed-in|tariff feed-in export|tariff = تعرفه|التغذيه سعر|التصدير
off-grid_too offgrid island|mode off|grid = خارج|الشبكه منفصل|الشبكه
oilfield_too gas|field gas|fields = حقل حقول راس|البير
panel_solar panels pv|module = الواح
power_cut_plan rota rolling|cuts load-shedding = جدول|القطع برمجه|القطع
power_theft tapping|lines hook|illegally = استجرار تعليق|خطوط
pumped-storage pumped|hydro pumped|storage pumped|hydropower = تخزين|بالضخ ضخ|وتخزين
rooftop_too roof-mounted = سطوح سقوف|المنازل
socket_wall wall|plug = بلاك
spillway floodgate floodgates = مفيض بوابه|السد بوابات|السد
switchgear_too switchyard = ساحه|مفاتيح قواطع|كهرباييه
uranium_too enrichment enriched = تخصيب
utility-scale grid-scale = علي|نطاق
voltage_too volts high-voltage low-voltage = فولت الجهد توتر|عالي
waste_heat heat|reuse heat|recovery waste|heat excess|heat surplus|heat recovered|heat = حراره|فايضه حراره|مستعاده حراره|مهدره حراره|عادمه حراره|ضايعه تدوير|الحراره استرجاع|الحراره
`,
} as const;
