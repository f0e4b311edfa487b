import Codec
import Domain
import TUI

extension Formulier {
  /// Checks a field as one leaves it, and writes out a day that was said in short.
  mutating func verlaat(_ nummer: Int, _ kader: Formulierkader) {
    guard let veld = model.velden[veilig: nummer] else { return }
    bezocht.insert(nummer)
    if let vast = inhoud[nummer].vastgezet(veld, vandaag: kader.vandaag, kader.taal) {
      inhoud[nummer] = Veldinhoud(veld, ruw: .text(vast))
    }
    hercontroleer(nummer, kader.vandaag)
  }

  /// Checks a field again without being in it.
  mutating func hercontroleer(_ nummer: Int, _ vandaag: Datum) {
    fouten[nummer] = fout(nummer, vandaag)
  }

  /// A fault that has been mended goes at once; a new one waits until the field is left.
  mutating func herzie(_ nummer: Int, _ vandaag: Datum) {
    melding = nil
    if fouten[nummer] != nil, fout(nummer, vandaag) == nil { fouten[nummer] = nil }
  }

  /// What is wrong with a field by itself.
  private func fout(_ nummer: Int, _ vandaag: Datum) -> Veldfout? {
    guard let regel = model.velden[veilig: nummer], let veld = model.schema.veld(regel.pad)
    else { return nil }
    do throws(Veldfout) {
      let waarde = try inhoud[nummer].waarde(regel, vandaag: vandaag)
      if waarde == nil && !moet(nummer) { return nil }
      if waarde == nil { return .vorm(.ontbreekt) }
      do throws(Vormfout) { try Vormcontrole.controleer(waarde, veld) } catch {
        return Veldfout(error)
      }
      return nil
    } catch {
      return error
    }
  }

  /// Checks everything: the data when all is well, else the first field with a fault in focus.
  mutating func rondAf(_ kader: Formulierkader) -> JSONValue? {
    lijst = nil
    suggestie = nil
    melding = nil
    for nummer in zichtbaar { verlaat(nummer, kader) }
    if let eerste = zichtbaar.first(where: { fouten[$0] != nil }) {
      focus = eerste
      return nil
    }
    let data = gegevens(vandaag: kader.vandaag)
    do throws(Vormfout) { try Vormcontrole.controleer(data, model.schema) } catch {
      toon(error)
      return nil
    }
    return data
  }

  /// Shows a fault of the event as a whole at the field that can mend it: also one that only came out
  /// when it was recorded.
  public mutating func toon(_ fout: Vormfout) {
    let nummer = fout.pad.flatMap { pad in model.velden.firstIndex { $0.pad == pad } }
    guard let nummer, zichtbaar.contains(nummer) else {
      melding = Veldfout(fout)
      return
    }
    fouten[nummer] = Veldfout(fout)
    focus = nummer
  }

  /// Goes to the field that a rule of the domain is about, if there is one.
  mutating func toon(_ weigering: Weigering) {
    switch weigering {
    case .datumInToekomst(let pad), .datumVoorVandaag(let pad):
      guard let nummer = model.velden.firstIndex(where: { $0.pad == pad }),
        zichtbaar.contains(nummer)
      else { return }
      fouten[nummer] = .geweigerd(weigering)
      focus = nummer
    default: break
    }
  }

  /// The event's data: what is filled in, is well and goes with the rest, and what was given.
  public func gegevens(vandaag: Datum) -> JSONValue {
    var wortel = Bouwsel()
    for (pad, waarde) in model.vast { wortel.zet(waarde, op: pad) }
    for nummer in zichtbaar {
      let veld = model.velden[nummer]
      // What is not well is a fault beside its field, and not in the data.
      guard let waarde = try? inhoud[nummer].waarde(veld, vandaag: vandaag) else { continue }
      if waarde == .array([]) && !moet(nummer) { continue }
      wortel.zet(waarde, op: veld.pad)
    }
    return wortel.json
  }
}

/// An object that is filled by paths.
private struct Bouwsel {
  private var leden: [String: JSONValue] = [:]
  private var groepen: [String: Bouwsel] = [:]

  mutating func zet(_ waarde: JSONValue, op pad: String) {
    guard let punt = pad.firstIndex(of: ".") else {
      leden[pad] = waarde
      return
    }
    let rest = String(pad[pad.index(after: punt)...])
    groepen[String(pad[..<punt]), default: Bouwsel()].zet(waarde, op: rest)
  }

  var json: JSONValue {
    let alles = leden.map { JSONMember($0.key, $0.value) }
    let binnen = groepen.map { JSONMember($0.key, $0.value.json) }
    return .object((alles + binnen).sorted { $0.key < $1.key })
  }
}
