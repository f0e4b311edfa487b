extension Keyring {
  /// Checks the whole database of keys: its tables, the proof of every row, and every wrapped key.
  /// nil when all of it is what was written.
  func reasonToDoubt() throws(StoreError) -> BreakReason? {
    try database.connection.access { () throws(StoreError) in
      guard try database.connection.hasSchema(KeyDatabase.statements),
        try database.get("store") == storeId,
        try database.get("proof") == tableProof()
      else { return .keysChanged }
      for name in ["store", "projection", "signing", "audit"] { _ = try secret(name) }
      let isGood = try database.connection.query(
        "SELECT key_no, owner, fingerprint, wrapped, proof FROM keys ORDER BY key_no"
      ) { (row) throws(StoreError) in
        var number: Int64 = 0
        while try row.next() {
          number += 1
          guard row.integer(0) == number else { return false }
          _ = try readKey(
            number, row.text(1), fingerprint: Array(row.bytes(2)),
            wrapped: row.optionalBytes(3).map { Array($0) }, proof: Array(row.bytes(4)))
        }
        return true
      }
      guard isGood, try database.connection.isSound(while: { true }) else { return .keysChanged }
      return nil
    }
  }
}

extension Connection {
  /// Whether tables, indexes and triggers are word for word what we make.
  func hasSchema(_ expected: [String]) throws(StoreError) -> Bool {
    let statements = try query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL") {
      (row) throws(StoreError) in
      var found: Set<String> = []
      while try row.next() { found.insert(row.text(0)) }
      return found
    }
    return statements == Set(expected)
  }
}
