import { analyticsLaws } from './laws/analytics.ts';
import { messageLaws } from './laws/messages.ts';

export const laws = [...analyticsLaws, ...messageLaws];
