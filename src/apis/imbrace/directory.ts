import type { Channel, ChannelType, Person, Team } from './records.ts';

/** The organization of the reference page. */
export const organization = {
  organization_id: 'org_imbrace',
  business_unit_id: 'bu_imbrace_testing',
} as const;

/** The organization of the page's search example. */
export const otherOrganization = {
  organization_id: 'org_e7e8fdb5-39a9-4599-80db-79ae6ff619fd',
  business_unit_id: 'bu_be188361-fbec-4505-9a05-d9d34a5d5961',
} as const;

const defaultTeam = 't_imbrace_default_team';

export const webChannel = 'imbrace_channel';

/** The contact of the page's messages. */
export const testContact = 'con_test_contact';

/** How many conversations the page counts in each team, in its order. */
export const teamSizes: readonly (readonly [string, number])[] = [
  [defaultTeam, 930],
  ['t_44370caa-a1ba-4e88-9040-4997251061e8', 1],
  ['t_b680c5f1-255b-4e09-8b3d-5b6e2bbb58a0', 0],
  ['t_4ffefd06-ab08-4035-9c21-6ab5e97271cf', 8],
  ['t_7faa1c32-f4f8-42ab-86a1-257d3a1583c2', 0],
  ['t_840ceccf-5b62-4fed-a677-7084b8e7f9c1', 2],
  ['t_14d7e3c3-de90-49a5-89fb-d71e02a49537', 0],
  ['t_df344a60-04d7-4791-b0d7-1a0227d53079', 0],
  ['t_596edf28-bf97-4668-9263-bfac26d4ff8d', 2],
  ['t_c8d75364-17a9-4e6c-945e-d989eb5e707f', 2],
  ['t_ee0f3d9b-03e7-4ec4-ad96-4c565fcd02a5', 0],
  ['t_ab40a925-e6d5-41ad-b885-28fb740a0abc', 0],
  ['t_339f37b2-22f0-439d-b82c-a61956f4c2fd', 2],
  ['t_f989f50e-a8d7-4e22-bbb2-fbde10393fd7', 0],
  ['t_ec83ad2d-ef76-451e-99a1-1e695fcdebc4', 0],
  ['t_9e5294df-e7a4-4119-be55-a30e16d8e813', 2],
  ['t_32c57386-a5fe-40e2-b9c5-b236adbfe1eb', 0],
  ['t_7b7b858e-7ee9-4108-9896-d64d0fb6380b', 0],
  ['t_912c8e28-93ac-42f1-81d3-daea01795d03', 0],
  ['t_7e5b7bac-9e2b-4718-8ba4-f15f940f7333', 0],
  ['t_50fd5451-0342-48c2-bed8-888abf752181', 10],
  ['t_90c54b8a-c06e-439a-8844-d5798d5acf8c', 8],
  ['t_7b6b71d1-8623-496b-9106-1d545f9eb5aa', 0],
  ['t_e9886f36-9612-4c25-9759-76049a5a63fb', 0],
  ['t_3a9d2635-ca64-401f-93f3-ccd7fbd9bc9e', 8],
];

export const teams: readonly Team[] = teamSizes.map(([id]) => ({ id, ...organization }));

const channelIds: Readonly<Record<ChannelType, string>> = {
  web: webChannel,
  facebook: 'imbrace_facebook_channel',
  whatsapp: 'imbrace_whatsapp_channel',
  instagram: 'imbrace_instagram_channel',
  wechat: 'imbrace_wechat_channel',
  line: 'imbrace_line_channel',
  email: 'imbrace_email_channel',
  wecom: 'imbrace_wecom_channel',
};

export const channelTypes = Object.keys(channelIds) as ChannelType[];

export const channelOf = (type: ChannelType): Channel => ({
  id: channelIds[type],
  ...organization,
  type,
  team_id: defaultTeam,
});

export const otherChannel: Channel = {
  id: 'other_channel',
  ...otherOrganization,
  type: 'web',
  team_id: null,
};

export const people = {
  /** Whose token the page's search examples carry, for both organizations. */
  full: {
    id: 'u_test_account',
    token: 'acc_20bea5ac-9e26-4864-b60f-ae7834c2c63e',
    organization_id: organization.organization_id,
    organizations: [organization.organization_id, otherOrganization.organization_id],
  },
  /** Whose token the page's example of counting a team carries. */
  colleague: {
    id: 'u_test_colleague',
    token: 'acc_3064efc7-4ccc-4b48-8ffa-50313e5b19df',
    organization_id: organization.organization_id,
    organizations: [organization.organization_id],
  },
} satisfies Readonly<Record<string, Person>>;

export const bot = {
  object_name: 'simple_user',
  id: 'u_imbrace_bot',
  display_name: 'imbrace bot',
  avatar_url: '',
} as const;
