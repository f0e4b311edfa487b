import Codec
import Domain
import TUI

/// What is wrong with a field.
enum Veldfout: Error, Hashable, Sendable {
  case vorm(Soort)
  case datum(Datuminvoerfout)
  case geenGetal
  /// A rule of the domain about this field, found out when it was recorded.
  case geweigerd(Weigering)
  /// What was typed or pasted last did not fit and is not in the field.
  case vol(TextLimit)

  /// The faults of the table that can be made in a form.
  enum Soort: Hashable, Sendable {
    case ontbreekt, teLang, nietsGewijzigd, anders
    case grenzen(van: Int, tot: Int)
    case voor(ander: String)
  }

  init(_ fout: Vormfout) {
    switch fout {
    case .ontbreekt, .leeg: self = .vorm(.ontbreekt)
    case .teLang: self = .vorm(.teLang)
    case .buitenGrenzen(_, let van, let tot): self = .vorm(.grenzen(van: van, tot: tot))
    case .voor(_, let ander): self = .vorm(.voor(ander: ander))
    case .nietsGewijzigd: self = .vorm(.nietsGewijzigd)
    case .verkeerdSoort, .stuurteken, .nieuweRegel, .onbekendeWaarde, .aantalBuitenGrenzen,
      .hoortErNietBij, .isNull, .geenGeheelGetal, .naamMetStuurteken:
      self = .vorm(.anders)
    }
  }
}

extension Vormfout {
  /// The path of the field that is to be mended.
  var pad: String? {
    switch self {
    case .ontbreekt(let veld), .leeg(let veld), .verkeerdSoort(let veld, _), .stuurteken(let veld),
      .teLang(let veld), .nieuweRegel(let veld), .onbekendeWaarde(let veld),
      .buitenGrenzen(let veld, _, _), .aantalBuitenGrenzen(let veld, _, _),
      .hoortErNietBij(let veld, _), .voor(let veld, _), .isNull(let veld),
      .geenGeheelGetal(let veld):
      veld
    case .nietsGewijzigd, .naamMetStuurteken: nil
    }
  }
}

extension Veldinhoud {
  /// The value for an event; `nil` when nothing is filled in.
  func waarde(_ veld: Veldmodel, vandaag: Datum) throws(Veldfout) -> JSONValue? {
    switch (self, veld.soort) {
    case (.tekst(let tekst), _): return Self.isBlank(tekst.text) ? nil : .text(tekst.text)
    case (.keuze(let waarde?), .keuze(Veldmodel.jaNee)),
      (.keuze(let waarde?), .keuze(Veldmodel.jaNee + [Veldmodel.onbekend])):
      return waarde.isEmpty ? nil : .bool(waarde == "true")
    case (.keuze(let waarde), _): return waarde.map { .text($0) }
    case (.keuzes(let gekozen, _), .keuzes(let opties)):
      // A list that may be empty is there all the same; the schema says whether it is asked.
      return .array(opties.filter { gekozen.contains($0.waarde) }.map { .text($0.waarde) })
    case (.keuzes, _): return nil
    case (.rijen(let rijen), _): return rijen.json(\.text.zonderRanden)
    case (.regel(let regel), _):
      let tekst = regel.text.zonderRanden
      if tekst.isEmpty && veld.soort != .regels { return nil }
      return try Self.waarde(tekst, veld.soort, vandaag)
    }
  }

  private static func waarde(
    _ tekst: String, _ soort: Veldsoort, _ vandaag: Datum
  ) throws(Veldfout) -> JSONValue? {
    switch soort {
    case .datum(let verleden):
      do {
        return .text(try Datum(gezegd: tekst, vandaag: vandaag, verleden: verleden).tekst)
      } catch {
        throw .datum(error)
      }
    case .moment:
      do { return .text(try Moment(gezegd: tekst, vandaag: vandaag).tekst) } catch {
        throw .datum(error)
      }
    case .getal:
      guard tekst.utf8.count <= 15, let getal = Int(tekst) else { throw .geenGetal }
      return .integer(getal)
    case .regels:
      let regels = tekst.split(separator: ",").map { String($0).zonderRanden }
      return .array(regels.filter { !$0.isEmpty }.map { .text($0) })
    case .regel, .tekst, .keuze, .keuzes, .rijen: return .text(tekst)
    }
  }

  private static func isBlank(_ tekst: String) -> Bool {
    tekst.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// A day or a moment as it stays in the field: with its weekday and its year, so that it means the
  /// same tomorrow. `nil` for what is no day.
  func vastgezet(_ veld: Veldmodel, vandaag: Datum, _ taal: Taal) -> String? {
    guard case .regel(let regel) = self, !regel.isEmpty else { return nil }
    switch veld.soort {
    case .datum(let verleden):
      return (try? Datum(gezegd: regel.text, vandaag: vandaag, verleden: verleden))?.teTypen(taal)
    case .moment: return (try? Moment(gezegd: regel.text, vandaag: vandaag))?.teTypen(taal)
    default: return nil
    }
  }
}

extension Datum {
  /// `di 24 mrt 2026`, with plain spaces.
  func teTypen(_ taal: Taal) -> String {
    String(lang(taal).map { $0 == "\u{A0}" ? " " : $0 })
  }
}

extension Moment {
  /// `di 24 mrt 2026 09:30`.
  func teTypen(_ taal: Taal) -> String { "\(datum.teTypen(taal)) \(tijdwoord)" }
}

extension String {
  /// Without white space at the ends.
  var zonderRanden: String {
    var tekst = self[...]
    while tekst.first?.isWhitespace == true { tekst.removeFirst() }
    while tekst.last?.isWhitespace == true { tekst.removeLast() }
    return String(tekst)
  }
}
