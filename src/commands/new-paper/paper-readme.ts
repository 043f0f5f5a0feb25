import type { PaperAnswers } from './paper-answers.ts';

/** Returns the README of a new newspaper: the next steps, in the order in which they come. */
export function readmeText({ name, address, base, sections }: PaperAnswers): string {
  return `# ${name}

صحيفة مصنوعة بـ«نقطة». كل ما تكتبه في مجلد \`content/\`، وما يُنشر يخرج في \`dist/\`.

الدليل كله بالعربية في \`node_modules/nuqta/content/pages/publisher-guide.md\` بعد التثبيت: دليل الناشر، وبجانبه دليل المحرر \`editor-guide.md\` ورسائل الفحص \`messages.md\`.

## على جهازك

\`\`\`sh
npm install        # مرة واحدة: يثبّت نقطة
npm run dev        # يعرض الصحيفة على http://127.0.0.1:4321/ وأنت تكتب، والمسودات معها
npm run new -- "العنوان" --section "${sections[0]}"   # يبدأ مقالًا جديدًا مسوَّدةً
npm run check      # يفحص المحتوى كله ويسمّي كل خطأ بموضعه
npm start          # يبني الصحيفة كما ستُنشر ويعرضها
\`\`\`

المقال المسودة لا يُنشر. حين يجهز احذف منه سطر \`مسودة\` أو \`draft\`. والمقال الذي تاريخه في المستقبل ينتظر موعده، وينشره أول بناء بعده.

## ما الذي تغيّره

- \`content/site.yaml\` اسم الصحيفة وعنوانها وسائر إعداداتها.
- \`content/sections.yaml\` الأقسام.
- \`content/pages/about.md\` صفحة «عن الصحيفة».
- \`content/articles/\` المقالات، ملف لكل مقال. فيه مقال للتجربة، وهو مسودة: احذفه متى شئت.
- \`public/\` ملفات تُنشر كما هي. أيقونتك فيه باسم \`icon.svg\` تحل محل أيقونة نقطة.

## النشر

احفظ المجلد كله في مستودع Git، ومعه \`package-lock.json\` الذي كتبه \`npm install\`، من غير \`node_modules\` و\`dist\`. والعنوان في \`site.yaml\` الآن: ${address}${base}

### GitHub Pages

1. ادفع المستودع إلى GitHub.
2. في المستودع: Settings ثم Pages ثم Source، واختر GitHub Actions.
3. كل دفعة تنشر الصحيفة، وكذلك كل نصف ساعة لما حان موعده. لا عمل غير هذا: الملف \`.github/workflows/publish.yml\` جاهز.

يوقف GitHub الجدول بعد ستين يومًا بلا دفعة، ويرسل بريدًا قبلها: أعد تشغيله من صفحة Actions بزر Enable workflow. وفي المستودع الخاص يأخذ كل بناء نحو دقيقتين من ألفي دقيقة مجانية في الشهر، فاجعل الجدول مرة في الساعة كما في الملف.

### Netlify وCloudflare Pages وVercel

1. اربط المستودع بالخدمة.
2. في Cloudflare اكتب أمر البناء \`npx nuqta build --published site\` ومجلد الناتج \`dist\`. أما Netlify وVercel فيقرآن ذلك من \`netlify.toml\` و\`vercel.json\`.

نسخة Node مكتوبة في \`.node-version\` و\`.nvmrc\`.

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

\`npm run build\` ثم انسخ \`dist/\` إلى الخادم.

## العناوين لا تضيع

عنوان المقال المنشور لا يتغيّر. إن غيّرت تاريخ مقال أو مساره قال لك الفحص أين كان وأين صار، ويكتب \`npx nuqta check --fix\` السطر اللازم في \`content/redirects.yaml\`. ولأن الخدمات تبدأ كل بناء بلا الموقع السابق، يقرأ \`--published site\` قائمة العناوين من الصحيفة المنشورة نفسها.

## نسخة أحدث من نقطة

\`\`\`sh
npm install ./nuqta-0.3.0.tgz      # أو عنوان النسخة في Git
npx nuqta upgrade --check          # ما الذي تغيّر، وما الذي يلزم في محتواك
\`\`\`
`;
}
