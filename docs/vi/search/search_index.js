/* Material loads its index from here when a page is opened from a folder. Ours stands in
 * assets/search/ and is loaded by assets/javascripts/search-worker.js; this one is empty.
 */
var __index = { config: { lang: ["vi"], separator: "[\\s\\-]+", pipeline: [] }, docs: [] };
