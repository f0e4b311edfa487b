// A promise that is recorded in the same action as something else: to the caller at a registration,
// or who tells the family at a screening. On the form it is a part of the event; in the store it is
// an event of its own.

extension Schema {
  /// The name of that part.
  public static let belofte: StaticString = "belofte"

  /// The fields of an event with, beside them, those of a promise, which may be left out.
  public var metBelofte: Schema {
    let velden = Schema.van(.afspraakGemaakt).velden.filter { $0.naam.description != "afspraak" }
    return Schema(self.velden + [.kan(Self.belofte, .object(velden))], samenhang)
  }
}
