/** Steps from the top of a document to a value: `['sources', 0, 'url']`. */
export type YamlPath = readonly (string | number)[];
