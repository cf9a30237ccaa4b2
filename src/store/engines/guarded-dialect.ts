import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely'
import { storable } from '../storable.ts'
import { asStoreError } from '../store-error.ts'

/** A dialect of which every error is one of the store, with its one clear line, whoever asked and in or out of a transaction. */
export function guardedDialect(dialect: Dialect, location: string): Dialect {
  return {
    createDriver: () => guardedDriver(dialect.createDriver(), location),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}

function guardedDriver(driver: Driver, location: string): Driver {
  // The driver wants the connection back that it gave out.
  const within = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const guard = <T>(work: () => Promise<T>): Promise<T> => guarded(location, work)
  return {
    init: () => guard(() => driver.init()),
    async acquireConnection() {
      const own = await guard(() => driver.acquireConnection())
      const connection: DatabaseConnection = {
        executeQuery: (query) => guard(() => own.executeQuery(withStorable(query))),
        streamQuery: (query, size) => own.streamQuery(withStorable(query), size),
      }
      within.set(connection, own)
      return connection
    },
    beginTransaction: (connection, settings) => guard(() => driver.beginTransaction(within.get(connection)!, settings)),
    commitTransaction: (connection) => guard(() => driver.commitTransaction(within.get(connection)!)),
    rollbackTransaction: (connection) => guard(() => driver.rollbackTransaction(within.get(connection)!)),
    releaseConnection: (connection) => driver.releaseConnection(within.get(connection)!),
    destroy: () => driver.destroy(),
  }
}

/** A query that asks every engine for the same, whatever letters stand in what a crawler or a program sent. */
function withStorable<Query extends CompiledQuery>(query: Query): Query {
  return { ...query, parameters: query.parameters.map((one) => (typeof one === 'string' ? storable(one) : one)) }
}

/** Runs work on a store; what fails of the engine or the disk is thrown as a StoreError. */
export async function guarded<T>(location: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asStoreError(error, location)
  }
}
