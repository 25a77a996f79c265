import { countLaws } from './laws/counts.ts';
import { messageLaws } from './laws/messages.ts';

export const laws = [...countLaws, ...messageLaws];
