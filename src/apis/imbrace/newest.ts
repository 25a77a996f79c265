/** The messages of an organization, the last one first. */
export const newestOf = (organization_id: string) => ({
  where: { organization_id },
  order: '-created_at',
});
