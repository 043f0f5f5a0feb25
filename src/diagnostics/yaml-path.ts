/** Path from the root of a document to a value: `['sources', 0, 'url']`. */
export type YamlPath = readonly (string | number)[];
