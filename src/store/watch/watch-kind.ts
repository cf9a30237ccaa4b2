/** What is followed: a feed, a site's list of its pages, a page, or a folder of this machine. */
export type WatchKind = 'feed' | 'sitemap' | 'page' | 'folder'
