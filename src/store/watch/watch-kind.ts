/** What is followed: a feed, a page, or a folder of this machine. */
export type WatchKind = 'feed' | 'page' | 'folder'
