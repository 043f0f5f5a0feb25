import { describe, expect, test } from 'vitest';
import { resolveGeneratorMarks } from '#importers/sources/generator-marks.ts';
import { textOf } from '#messages/text-of.ts';

const NOTHING = { message: '', params: {} };

const resolve = (markdown: string): string => resolveGeneratorMarks(markdown).markdown.trim();

describe('resolveGeneratorMarks', () => {
  test.each([
    ['{{< youtube abcdefghijk >}}', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['{{% youtube id="abcdefghijk" %}}', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['{{ youtube(id="abcdefghijk") }}', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['{% vimeo 12345678 %}', 'https://vimeo.com/12345678'],
    [
      '{{< figure src="a.jpg" alt="مرفأ" caption="تعليق" >}}',
      '<figure><img src="a.jpg" alt="مرفأ"><figcaption>تعليق</figcaption></figure>',
    ],
    ['{% asset_img a.png المرفأ القديم %}', '<figure><img src="a.png" alt="المرفأ القديم"></figure>'],
    ['[ب]({{< ref "posts/b.md" >}})', '[ب](source:/posts/b.md)'],
    ['[ب]({% post_url 2021-03-08-b %})', '[ب](source:/2021-03-08-b)'],
    ['[ب](@/blog/b.md)', '[ب](source:/blog/b.md)'],
    ['[ب]({{ site.baseurl }}/b/)', '[ب](/b/)'],
    ['[ب]({{ "/b/" | relative_url }})', '[ب](/b/)'],
    ['{% highlight js %}\nx\n{% endhighlight %}', '````js\nx\n````'],
    ['{% raw %}نص{% endraw %}', 'نص'],
    ['## عنوان {#id}', '## عنوان<a id="id"></a>'],
    ['نص\n{: .note}', 'نص'],
    ['![[a.png|مرفأ]]', '<img src="a.png" alt="مرفأ">'],
    ['[[صفحة|هنا]]', '[هنا](source:/%D8%B5%D9%81%D8%AD%D8%A9)'],
    ['==مهم== و a == b', '<mark>مهم</mark> و a == b'],
    ['> [!note] عنوان\n> نص', '> **عنوان**\n> نص'],
    ['نص %%سر%% نص', 'نص  نص'],
    ['`{{< x >}}` و`[[y]]`', '`{{< x >}}` و`[[y]]`'],
    ['```\n{{< youtube abcdefghijk >}}\n```', '```\n{{< youtube abcdefghijk >}}\n```'],
  ])('%s', (written, resolved) => {
    expect(resolve(written)).toBe(resolved);
  });

  test.each(['{{< mystery x=1 >}}', '{% include note.html %}', '{{ page.title }}'])('%s is named and stays', (mark) => {
    const { markdown, notes } = resolveGeneratorMarks(`نص ${mark}`);
    expect(markdown).toBe(`نص ${mark}`);
    expect(textOf(notes[0] ?? NOTHING, 'en')).toContain(mark);
  });

  test('a component of MDX is named, its words stay', () => {
    const { markdown, notes } = resolveGeneratorMarks('import A from \'./a\'\n\n<Note kind="x">نص</Note>');
    expect(markdown.trim()).toBe('نص');
    expect(textOf(notes[0] ?? NOTHING, 'en')).toContain('<Note>');
  });
});
