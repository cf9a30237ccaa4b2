const names = (list: string): readonly string[] => list.trim().split(/\s+/)

/** `meta` names that only ever say when the page's report was published: Open Graph, Dublin Core, Google Scholar, publishing systems. */
export const PUBLISHED_METAS = names(`
  article:published_time og:article:published_time article:published datepublished og:published_time rnews:datepublished
  parsely-pub-date sailthru.date pubdate pub_date publishdate publish-date publish_date publication_date publication-date
  publicationdate published_date published-date published date_published article.published bt:pubdate gentime uploaddate
  citation_publication_date citation_online_date dc.date.issued dcterms.issued dcterms.date.issued prism.publicationdate
  og:release_date article_date_original originalpublicationdate displaydate ptime cxenseparse:recs:publishtime
`)

/** Names that mostly say it, and sometimes when the page was made or changed. */
export const DATE_METAS = names(`
  date dc.date dcterms.date dc.date.created dcterms.created dcterms:created dc.created datecreated created creation_date
  og:pubdate cdate article:date article:create_at timestamp time pdate
`)

/** Names that say when the page was last changed. */
export const MODIFIED_METAS = names(`
  article:modified_time og:updated_time og:article:modified_time article:modified datemodified dcterms.modified
  dc.date.modified last-modified lastmod revised dateupdate modified_date
`)
