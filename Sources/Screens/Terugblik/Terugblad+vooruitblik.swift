import Domain
import TUI

extension Terugblad {
  /// What is known to come, of one casus or of all.
  init(_ vooruitblik: Vooruitblik, van roepsel: String?, _ taal: Taal) {
    let vandaag = vooruitblik.vandaag
    let woord = { (woord: Vooruitblikwoord) in woord.in(taal) }
    var alineas = [Alinea(woord(.nogNiet), .warning, inspringing: 0), Alinea("")]
    if roepsel != nil {
      let val = vooruitblik.val.map {
        woord(.val(roepsel: nil, op: $0.op, vandaag: vandaag))
      }
      alineas.append(
        Alinea(val ?? woord(.geenVal), val == nil ? .good : .alarm, inspringing: 0))
    } else {
      alineas.append(Alinea(woord(.wieValt), .heading, inspringing: 0))
      let vallen = vooruitblik.vallen
      alineas += vallen.map {
        Alinea(
          "\(woord(.val(roepsel: $0.roepsel, op: $0.op, vandaag: vandaag))) \($0.wat.zin(taal).zin)",
          .alarm)
      }
      if vallen.isEmpty { alineas.append(Alinea(woord(.geenVal), .good)) }
    }
    let voorbij = vooruitblik.dagen.filter { $0.op < vandaag }
    let komend = vooruitblik.dagen.filter { $0.op >= vandaag }
    for (kop, dagen) in [(Vooruitblikwoord.voorbij, voorbij), (.bordkop, komend)] {
      if dagen.isEmpty { continue }
      alineas += [Alinea(""), Alinea(woord(kop), .heading, inspringing: 0)]
      alineas += dagen.map { zicht in
        let wie = roepsel == nil ? "\(zicht.roepsel): " : ""
        let rol: Role = zicht.isVal ? .alarm : zicht.op < vandaag ? .warning : .text
        return Alinea(
          "\(zicht.op.kort(taal, vandaag: vandaag))  \(wie)\(zicht.wat.zin(taal))", rol)
      }
    }
    if vooruitblik.dagen.isEmpty { alineas += [Alinea(""), Alinea(woord(.niets), .dim)] }
    self.init(roepsel.map { woord(.titelVan($0)) } ?? woord(.titel), alineas)
  }
}

extension String {
  /// A clause as a sentence of its own.
  fileprivate var zin: String { prefix(1).uppercased() + dropFirst() + "." }
}
