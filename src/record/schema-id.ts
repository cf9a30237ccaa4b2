/** The address of the schema that a document of records follows. */
export const SCHEMA_ID = 'urn:dateline:record:1'
