import type { FrontView, Story } from '#components/view.ts';

/** Returns a story as the head of the front page shows it: a front of text has columns of headlines, and no pictures. */
export function headStory(shape: FrontView['shape'], story: Story): Story {
  if (shape !== 'text') return story;
  const { picture: _, ...text } = story;
  return text;
}
