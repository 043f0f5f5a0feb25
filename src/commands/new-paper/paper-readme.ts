import type { PaperAnswers } from './paper-answers.ts';

/** Returns the README of a new newspaper: the next steps, in the order in which they come. */
export function readmeText({ name, address, base, sections }: PaperAnswers): string {
  return `# ${name}

صحيفة مصنوعة بـ«نقطة». كل ما تكتبه في مجلد \`content/\`، وما يُنشر يخرج في \`dist/\`.

الدليل كله بالعربية في \`node_modules/nuqta/content/pages/publisher-guide.md\` بعد التثبيت: دليل الناشر، وبجانبه دليل المحرر \`editor-guide.md\` ورسائل الفحص \`messages.md\` وجداول المفاتيح \`keys.md\`.

## على جهازك

\`\`\`sh
npm install        # مرة واحدة: يثبّت نقطة. تحذيرات EBADENGINE لا تضر: مع نقطة نسخة Node التي تحتاج إليها
npm run dev        # يعرض الصحيفة على http://127.0.0.1:4321/ وأنت تكتب، والمسودات معها
npm run new -- "العنوان" --section "${sections[0]}"   # يبدأ مقالًا جديدًا مسوَّدةً
npm run check      # يفحص المحتوى كله ويسمّي كل خطأ بموضعه
npm start          # يبني الصحيفة كما ستُنشر ويعرضها
\`\`\`

المقال المسودة لا يُنشر. حين يجهز احذف منه سطر \`مسودة\`. والمقال الذي تاريخه في المستقبل ينتظر موعده، وينشره أول بناء بعده.

## ما الذي تغيّره

- \`content/site.yaml\` اسم الصحيفة وعنوانها وسائر إعداداتها.
- \`content/sections.yaml\` الأقسام.
- \`content/pages/about.md\` صفحة «عن الصحيفة».
- \`content/articles/\` المقالات، ملف لكل مقال. فيه مقال للتجربة، وهو مسودة: احذفه متى شئت.
- \`content/pictures/\` الصور، وفيها الشعار والأيقونة اللذان يسمّيهما \`site.yaml\`.
- \`public/\` مجلد تنشئه إن احتجت إليه: تُنشر ملفاته كما هي.

## النشر

احفظ المجلد كله في مستودع Git، ومعه \`package-lock.json\` الذي كتبه \`npm install\` وحزمة نقطة إن كانت في المجلد، من غير \`node_modules\` و\`dist\` (وهما مذكوران في \`.gitignore\` فلا يدخلان). وليكن اسم الفرع \`main\`:

\`\`\`sh
git init -b main
git add .
git commit -m "أول نسخة"
git remote add origin https://github.com/NAME/PAPER.git   # المستودع الفارغ الذي أنشأته هناك
git push -u origin main
\`\`\`

العنوان في \`site.yaml\` الآن: ${address}${base}

### GitHub Pages

1. أنشئ مستودعًا فارغًا في GitHub، وقبل أول دفعة افتح فيه Settings ثم Pages ثم Source، واختر GitHub Actions.
2. ادفع المستودع كما سبق.
3. كل دفعة تنشر الصحيفة، وكذلك كل نصف ساعة لما حان موعده: الملف \`.github/workflows/publish.yml\` جاهز. وتقدُّم البناء في صفحة Actions.
4. إن كان لك نطاق فاكتبه في Settings ثم Pages ثم Custom domain. والعنوان الذي تُبنى به الصحيفة هنا هو الذي في إعدادات Pages، لا الذي في \`site.yaml\`؛ فليكونا واحدًا.

يوقف GitHub الجدول بعد ستين يومًا بلا دفعة، ويرسل بريدًا قبلها: أعد تشغيله من صفحة Actions بزر Enable workflow. وفي المستودع الخاص يأخذ كل بناء نحو دقيقتين من ألفي دقيقة مجانية في الشهر، فاجعل الجدول مرة في الساعة كما في الملف.

### Netlify وCloudflare Pages وVercel

1. اربط المستودع بالخدمة.
2. في Cloudflare اكتب أمر البناء \`npx nuqta build --published site --held-code 0\` ومجلد الناتج \`dist\`. أما Netlify وVercel فيقرآن ذلك من \`netlify.toml\` و\`vercel.json\`.
3. اربط النطاق الذي في \`site.yaml\` بالخدمة: تُبنى العناوين به، ومنه تُقرأ قائمة المنشور. وقبل أول نشر لا قائمة هناك، ويقول البناء ذلك في سطر ويمضي.

نسخة Node مكتوبة في \`.node-version\` و\`.nvmrc\`. ومعنى \`--held-code 0\` أن البناء إذا حجز مقالًا معيبًا («المعيب: يُحجز» في \`site.yaml\`) نُشر ما سواه، أما سائر الأخطاء فتوقف النشر.

ليس في هذه الخدمات جدول يبني ما حان موعده. أنشئ فيها Build hook (عنوان يبدأ البناء حين يُستدعى)، واجعل من يستدعيه كل نصف ساعة: خدمة cron مجانية، أو هذا الملف في مستودع على GitHub، باسم \`.github/workflows/hook.yml\`، وفي أسراره \`BUILD_HOOK\`:

\`\`\`yaml
on:
  schedule:
    - cron: '7,37 * * * *'
permissions: {}
jobs:
  hook:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: curl --fail --silent --show-error --request POST "$HOOK"
        env:
          HOOK: \${{ secrets.BUILD_HOOK }}
\`\`\`

### خادم لك

\`npm run build\` ثم انسخ كل ما في \`dist/\` إلى الخادم، والملفات التي يبدأ اسمها بنقطة معه. ولخادمي nginx وCaddy نموذجان في \`node_modules/nuqta/src/hosts/samples\`، وشرح ذلك في دليل الناشر.

## العناوين لا تضيع

عنوان المقال المنشور لا يتغيّر. إن غيّرت تاريخ مقال أو مساره قال لك الفحص أين كان وأين صار، ويكتب \`npx nuqta check --fix\` السطر اللازم في \`content/redirects.yaml\`. ولأن الخدمات تبدأ كل بناء بلا الموقع السابق، يقرأ \`--published site\` قائمة العناوين من الصحيفة المنشورة نفسها.

## نسخة أحدث من نقطة

\`\`\`sh
npm install ./nuqta-0.3.0.tgz      # أو عنوان النسخة في Git
npx nuqta upgrade --check          # ما الذي تغيّر، وما الذي يلزم في محتواك
\`\`\`
`;
}
