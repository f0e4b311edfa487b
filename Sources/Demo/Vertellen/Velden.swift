import Codec

// The kinds of values in the data of an event; nil stays nil and is left out.

func tekst(_ waarde: String?) -> JSONValue? { waarde.map(JSONValue.text) }

/// A date told as `12 mrt`, `14 nov 2026`, or already as `2011-08-19`.
func dag(_ waarde: String?) -> JSONValue? {
  waarde.map { .text($0.utf8.contains(UInt8(ascii: "-")) ? $0 : Moment($0).datum) }
}

func getal(_ waarde: Int?) -> JSONValue? { waarde.map(JSONValue.integer) }

func janee(_ waarde: Bool?) -> JSONValue? { waarde.map(JSONValue.bool) }

func lijst(_ waarden: [String]) -> JSONValue? { .array(waarden.map(JSONValue.text)) }

/// An object of which the absent fields are left out.
func samen(_ velden: KeyValuePairs<String, JSONValue?>) -> JSONValue? {
  .object(velden.compactMap { sleutel, waarde in waarde.map { JSONMember(sleutel, $0) } })
}
