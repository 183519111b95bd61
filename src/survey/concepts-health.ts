/** Illness and cure, beyond the first table. */
export const HEALTH = {
  measure: `
dose dosage doses = جرعه جرعات = count mass
heartbeat pulse|rate blood|pressure cholesterol = ضغط|الدم نبضات كوليسترول = number ratio
infant_mortality mortality mortality|rate = وفيات|الاطفال = ratio
`,
  thing: `
allergy allergies allergic rash = حساسيه|الطعام طفح|جلدي
amputation amputated prosthetic prosthesis = بتر اطراف|صناعيه طرف|صناعي
anaesthetic anaesthesia anesthesia = تخدير مخدر|طبي بنج
antibiotic antibiotics painkiller painkillers aspirin = مضاد|حيوي مضادات|حيويه
appendicitis ulcer hernia = زايده|دوديه قرحه فتق
arthritis rheumatism back|pain = روماتيزم التهاب|المفاصل الام|الظهر
band_aid bandage bandages plaster|wound = ضماده ضمادات شاش
caesarean childbirth labour|pains = قيصريه مخاض
cardiologist cardiology oncology oncologist = طبيب|قلب
chemotherapy radiotherapy = علاج|كيماوي علاج|اشعاعي
cold_illness fever fevers cough coughing sneeze = سعال كحه عطس نزله|برد
coma intensive|unit = غيبوبه
crutch crutches walking|stick cane = عكاز عكازات عصا
dementia alzheimer parkinson autism autistic = خرف توحد مرض|الزهايمر زهايمر
diet diets dieting dietician = حميه|غذاييه رجيم
embryo foetus fetus ivf = جنين اجنه اطفال|الانابيب
field_hospital makeshift|hospital = مستشفي|ميداني
first_aid cpr stretcher stretchers = نقاله
headache headaches migraine migraines = صداع شقيقه|نصفيه
herbal_medicine acupuncture homeopathy = طب|بديل وخز|بالابر حجامه
hospice = دار|مسنين دار|رعايه
infirmary ward|hospital wards emergency|room = قسم|الطواري طواري|المستشفي جناح|المستشفي
kidney_stone gallstone liver hepatitis = كبد|وبايي التهاب|الكبد حصي|الكلي
mask masks facemask surgical|gloves = كمامه كمامات قناع اقنعه
massage spa spas sauna = ساونا تدليك سبا
miscarriage_health abortion abortions = اجهاض
morgue mortuary = ثلاجه|الموتي مشرحه
overdose overdoses withdrawal|symptoms rehab rehabilitation = جرعه|زايده تاهيل|نفسي
paralysis paralysed paralyzed = شلل مشلول
pharma_trial clinical|trial clinical|trials = تجربه|سريريه تجارب|سريريه
plague smallpox leprosy ebola = طاعون جدري جذام ايبولا
primary_care gp general|practitioner = طبيب|عام
spinal spine backbone = عمود|فقري
stem_cell cloning = خلايا|جذعيه استنساخ|بشري
syringe syringes needle|drug = حقنه حقن|طبيه محقنه
trauma ptsd burnout = صدمه|نفسيه
tuberculosis_case pneumonia bronchitis = التهاب|ريوي
vaccine_jab booster|shot booster|dose = جرعه|معززه
vitamin vitamins minerals|diet protein proteins = فيتامين فيتامينات بروتين
wheelchair_user paralympic paralympics = اولمبياد|المعاقين
`,
  matter: `
hygiene sanitation sanitary hygienic = نظافه|شخصيه
immunity immune = مناعه حصانه
lockdown lockdowns social|distancing = تباعد|اجتماعي
obstetrics gynaecology paediatrics = نساييه|وتوليد طب|الاطفال
`,
  frame: `
diagnose diagnosed diagnosis diagnoses = تشخيص شخص|المرض
disinfect disinfected disinfectant = تطهير|المكان مطهر مطهرات
exercise_body jog jogging stretching exercise exercises = تمارين تمرين
prescribe prescribed prescription prescriptions = وصفه|طبيه وصفات|طبيه
sterilise_patient vaccinate|children = تحصين
vaccinate_child immunised inoculated = طعم|الاطفال
`,
} as const;
