import type { Scene } from './halftone.ts';
import { arches } from './scenes/arches.ts';
import { astrolabe } from './scenes/astrolabe.ts';
import { basket } from './scenes/basket.ts';
import { board } from './scenes/board.ts';
import { calendar } from './scenes/calendar.ts';
import { camera } from './scenes/camera.ts';
import { canal } from './scenes/canal.ts';
import { caravan } from './scenes/caravan.ts';
import { cedar } from './scenes/cedar.ts';
import { council } from './scenes/council.ts';
import { crescent } from './scenes/crescent.ts';
import { dallah } from './scenes/dallah.ts';
import { dhow } from './scenes/dhow.ts';
import { dots } from './scenes/dots.ts';
import { eclipse } from './scenes/eclipse.ts';
import { feed } from './scenes/feed.ts';
import { harbin } from './scenes/harbin.ts';
import { library } from './scenes/library.ts';
import { moon } from './scenes/moon.ts';
import { newspaper } from './scenes/newspaper.ts';
import { palms } from './scenes/palms.ts';
import { press } from './scenes/press.ts';
import { stadium } from './scenes/stadium.ts';
import { stars } from './scenes/stars.ts';
import { track } from './scenes/track.ts';
import { typeCase } from './scenes/type-case.ts';

/** Every picture of the demonstration edition. */
export const SCENES: readonly Scene[] = [
  crescent,
  arches,
  press,
  typeCase,
  harbin,
  caravan,
  calendar,
  dots,
  canal,
  palms,
  cedar,
  dallah,
  astrolabe,
  stadium,
  stars,
  eclipse,
  library,
  track,
  dhow,
  feed,
  moon,
  council,
  basket,
  camera,
  board,
  newspaper,
];
