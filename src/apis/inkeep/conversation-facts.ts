import { timestamp } from '../../world/clock.ts';
import type { Draw } from './draw.ts';
import type { ConversationFacts, Link } from './records.ts';
import type { Topic } from './topics.ts';

const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** A conversation to be made: everything that is decided before its type has a say. */
export interface Draft {
  readonly draw: Draw;
  readonly id: string;
  readonly topic: Topic;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** The world's start: nothing has happened after it. */
  readonly until: number;
  /** It begins last, and is what the page's example sketches. */
  readonly exemplary: boolean;
}

const projects = { project_docs: 55, project_support: 30, none: 15 };

/** What conversations of every type have in common, apart from where they come from and who it was. */
export function conversationFacts<Type extends ConversationFacts['type']>(
  type: Type,
  { draw, id, topic, createdAt, exemplary }: Draft,
) {
  const projectId = draw.pick('projectId', projects);
  const visibility = draw.pick('visibility', { private: 60, public: 25, none: 15 });
  const urgent = draw.chance('tags.urgent', 0.2);
  return {
    id,
    type,
    createdAt: timestamp(createdAt),
    projectId: projectId === 'none' ? null : projectId,
    visibility: exemplary ? 'private' : visibility === 'none' ? null : visibility,
    tags: draw.chance('tags', 0.8) ? [topic.tag, ...(urgent ? ['urgent'] : [])] : null,
  } as const;
}

/** When messages came: the first at once, each other so long after the one before, and none after `until`. */
export function timesOf(
  { draw, createdAt, until }: Draft,
  gaps: readonly (readonly [min: number, max: number])[],
): readonly string[] {
  let at = createdAt;
  return gaps.map(([min, max], index) => {
    const gap = draw.between(`messages.${index}.createdAt`, min, max);
    if (index > 0) at += Math.min(gap, Math.floor((until - at) / 2));
    return timestamp(at);
  });
}

/** How long people and assistants take. */
export const pace = {
  atOnce: [0, 0],
  reading: [20 * second, 4 * minute],
  answering: [2 * second, 15 * second],
  desk: [20 * minute, 30 * hour],
} as const;

/** What an answer rests on: the page of its topic, and now and then what others wrote about it. */
export function linksFor({ draw, topic }: Draft, path: string): Link[] {
  const { title, section, path: address, description } = topic.page;
  const page: Link = {
    label: draw.chance(`${path}.0.label`, 0.7) ? '1' : null,
    url: `https://docs.example.com${address}`,
    title,
    description,
    type: 'documentation',
    breadcrumbs: ['Documentation', section, title],
  };
  if (!draw.chance(`${path}.length`, 0.4)) return [page];
  const thread = draw.between(`${path}.1.url`, 100, 9999);
  const other: Link = draw.chance(`${path}.1.type`, 0.6)
    ? {
        url: `https://forum.example.com/t/${thread}`,
        title: topic.question,
        description: null,
        type: 'discourse_post',
        breadcrumbs: null,
      }
    : { url: `https://www.example.com/blog/${topic.tag}`, title: null, type: 'site' };
  return [page, other];
}
