import { agentLaws } from './laws/agents.ts';
import { analyticsLaws } from './laws/analytics.ts';
import { conversationLaws } from './laws/conversations.ts';
import { messageLaws } from './laws/messages.ts';
import { tagLaws } from './laws/tags.ts';

export const laws = [
  ...conversationLaws,
  ...tagLaws,
  ...messageLaws,
  ...analyticsLaws,
  ...agentLaws,
];
