/** Verbs of saying, and words of office that stand before a person's name; index form for Arabic. */
export const SAYS_EN =
  'said says told tells added adds noted notes warned warns argued argues predicted predicts forecasts forecast expects estimates explained explains wrote writes stressed announced described describes called confirmed confirms believes claimed claims stated states has said has described has called has warned'.split(
    ' ',
  );
export const SAYS_AR =
  'قال قالت يقول تقول صرح صرحت اضاف اضافت اكد اكدت ذكر ذكرت توقع توقعت يتوقع تتوقع حذر حذرت اشار اشارت اوضح اوضحت وصف وصفت اعلن اعلنت راي يري تري اعتبر اعتبرت كشف كشفت بحسب وفق نقل عن لسان يعترف يصف يحذر يؤكد سبق'.split(
    ' ',
  );
/** Does a question ask whose words something is? */
export const SAYING =
  /\b(?:said|say|says|saying|told|predict\w*|forecast\w*|warn\w*|describ\w*|announc\w*|claim\w*|call(?:ed|s)?|expect\w*|argu\w*|believ\w*|think\w*|thought|reckon\w*|insist\w*|admit\w*|den(?:y|ies|ied)|rais\w* doubts?|estimat\w*|explain\w*|stress\w*|according|words|not(?:ed|es)|compar\w*)\b|قال|قالت|قالو|صرح|توقع|يتوقع|حذر|وصف|ذكر|اكد|اعلن|يقول|تقول|راي|اعتبر|اوضح|اشار|شبه|لسان|يعتقد|تعتقد|اعتقد|يري|تري |شايف|نفي|انكر|اعترف|زعم|يزعم|كشف/u;

export const OFFICES_EN =
  'chief executive officer ceo cfo coo cto president chairman chairwoman chair director manager head spokesman spokeswoman spokesperson minister secretary analyst researcher expert specialist adviser advisor professor dr mr ms mrs economist founder co-founder engineer commissioner governor senator mayor planning the a an its his her their of'.split(
    ' ',
  );
export const OFFICES_AR =
  'رييس رييسه الرييس التنفيذي التنفيذيه المدير مدير مديره المديره العام العامه وزير وزيره الوزير نايب محلل محلله باحث باحثه الباحث الباحثه خبير خبيره الخبير مستشار مستشاره المستشار المتحدث متحدث المتحدثه باسم موسس الموسس شريك مهندس استاذ الدكتور دكتور السيد مفوض محافظ حاكم قسم ادارة اداره دايره شوون تطوير التطوير التخطيط تخطيط العمليات عمليات المالي الماليه الشركه شركه الهييه هييه المشغل مشغل الوزاره وزاره المركز مركز المعهد معهد الشبكه شبكه المحطه مجلس في لدي من عن ان انه انها'.split(
    ' ',
  );
