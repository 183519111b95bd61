/** Verbs of saying and of holding a view, in the forms that stand beside a speaker. */
export const SAYS_EN =
  'said says told tells added adds noted notes warned warns argued argues predicted predicts forecasts forecast expects estimates explained explains wrote writes stressed announced described describes called calls confirmed confirms believes claimed claims stated states insisted insists complained complains apologised apologized promised promises vowed pledged cautioned suggested suggests commented remarked replied declared concluded concludes thinks hopes fears doubts reckons maintains admitted admits acknowledged conceded recalled joked countered denied denies disputed dismissed criticised criticized mentioned revealed'.split(
    ' ',
  );
/** Index form. */
export const SAYS_AR =
  'قال قالت يقول تقول صرح صرحت اضاف اضافت يضيف تضيف اكد اكدت يوكد توكد ذكر ذكرت يذكر توقع توقعت يتوقع تتوقع حذر حذرت يحذر تحذر اشار اشارت يشير تشير اوضح اوضحت يوضح توضح وصف وصفت يصف تصف اعلن اعلنت راي رات يري تري اعتبر اعتبرت يعتبر تعتبر كشف كشفت بحسب حسب وفق وفقا لسان يعترف تعترف اعترف اعترفت سبق شدد شددت لفت لفتت نبه نبهت يعتقد تعتقد زعم زعمت يزعم تزعم نفي نفت ينفي تعهد تعهدت وعد وعدت انتقد انتقدت علق علقت افاد افادت استبعد استبعدت رجح رجحت خلص خلصت شرح شرحت ختم ختمت تابع تابعت اشتكي اشتكت اعتذر اعتذرت هدد هددت ابلغ ابلغت'.split(
    ' ',
  );
/** Does a question ask whose words something is? */
export const SAYING =
  /\b(?:said|say|says|saying|told|predict\w*|forecast\w*|warn\w*|describ\w*|announc\w*|claim\w*|call(?:ed|s)?|expect\w*|argu\w*|believ\w*|think\w*|thought|reckon\w*|insist\w*|admit\w*|den(?:y|ies|ied)|rais\w* doubts?|doubt\w*|estimat\w*|explain\w*|stress\w*|according|words|not(?:ed|es)|compar\w*|opinion|view|quot\w*|statement|remark\w*|comment\w*|promis\w*|vow\w*|pledg\w*|complain\w*|apologi[sz]\w*|threaten\w*|blam\w*|mention\w*|rul\w* out|suggest\w*|conced\w*|acknowledg\w*|concluded?|dismiss\w*|critici[sz]\w*|hop(?:es|ed)|fear(?:s|ed)|consider\w*|maintain\w*|puts? it)\b|قال|قالت|قالو|صرح|توقع|يتوقع|حذر|وصف|ذكر|اكد|اعلن|يقول|تقول|بقول|راي|اعتبر|اوضح|اشار|شبه|لسان|يعتقد|تعتقد|اعتقد|يري|تري |شايف|شاف|يشوف|تشوف|نفي|انكر|اعترف|زعم|يزعم|كشف|القول|قول|فكره|عباره|كلام|تصريح|مقوله|حكي|حكا|وعد|تعهد|اشتك|تشك|اعتذر|هدد|استبعد|شدد|نبه|لفت|انتقد|اتقال|بحسب مين|بحسب من|حسب مين|وفق من|علي ذمه/u;

export const OFFICES_EN =
  'chief executive officer ceo cfo coo cto president chairman chairwoman chair director manager head spokesman spokeswoman spokesperson minister secretary analyst researcher expert specialist adviser advisor professor dr mr ms mrs economist founder co-founder engineer commissioner governor senator mayor planning the a an its his her their of lawyer attorney broker author co-author statistician scientist inspector regulator operator trader designer designers owner deputy vice senior lead finance operations energy network fund pool site project town utility'.split(
    ' ',
  );
export const OFFICES_AR =
  'رييس رييسه الرييس التنفيذي التنفيذيه المدير مدير مديره المديره العام العامه وزير وزيره الوزير نايب نايبه محلل محلله باحث باحثه الباحث الباحثه خبير خبيره الخبير مستشار مستشاره المستشار المتحدث متحدث المتحدثه باسم موسس الموسس شريك مهندس مهندسه استاذ الدكتور دكتور السيد مفوض محافظ حاكم محامي المحامي محاميه مفتش المفتش موزع عمده العمده سمسار وسيط مسوول مسووله متابعون مويدو معارضو معارضوه انصار حسابات الشركتان خبراء محللون باحثون مسوولون تجار عاملون سكان وزراء محامون الوسيط قسم ادارة اداره دايره شوون تطوير التطوير التخطيط تخطيط العمليات عمليات المالي الماليه الشركه شركه الهييه هييه المشغل مشغل الوزاره وزاره المركز مركز المعهد معهد الشبكه شبكه المحطه مجلس السلطه سلطه جمعيه بلديه الوكاله وكاله في لدي من عن ان انه انها'.split(
    ' ',
  );
