export const laws = [];
