import Codec

/// Lays all stories in one order of time and writes the lines.
struct Draaiboek {
  private let handelingen: [Handeling]
  private var gegeven: [String: Int] = [:]
  private var ids: [Merk: String] = [:]

  private struct Merk: Hashable {
    let stroom: String
    let naam: String
  }

  init(_ verhalen: [Verhaal]) {
    // Sorting by moment and then by place keeps what happens at the same minute as it was told.
    handelingen = verhalen.flatMap(\.handelingen).enumerated()
      .sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
      .map(\.element)
  }

  /// The lines. The first event of a user action gives the whole action its `handeling`.
  consuming func regels() -> [[UInt8]] {
    var regels: [[UInt8]] = []
    for handeling in handelingen {
      let eerste = "demo-\(regels.count + 1)"
      for gebeurtenis in handeling.gebeurtenissen {
        let id = "demo-\(regels.count + 1)"
        regels.append(regel(gebeurtenis, id: id, van: handeling, eerste: eerste))
      }
    }
    return regels
  }

  /// One line; the attributes stand in canonical order because they are written in it.
  private mutating func regel(
    _ gebeurtenis: Gebeurtenis, id: String, van handeling: Handeling, eerste: String
  ) -> [UInt8] {
    let stroom = gebeurtenis.stroom ?? ""
    let versie = gegeven[stroom, default: 0] + 1
    gegeven[stroom] = versie
    if let merk = gebeurtenis.merk { ids[Merk(stroom: stroom, naam: merk)] = id }
    var velden = gebeurtenis.velden
    if let merk = gebeurtenis.herroept {
      velden.append(JSONMember("gebeurtenis", .init(ids[Merk(stroom: stroom, naam: merk)])))
    }

    var regel: [UInt8] = []
    regel.reserveCapacity(512)
    regel += #"{"actor":""#.utf8
    regel += handeling.actor.utf8
    regel += #"","data":"#.utf8
    JSONValue.object(velden).append(to: &regel)
    regel += #","handeling":""#.utf8
    regel += eerste.utf8
    regel += #"","id":""#.utf8
    regel += id.utf8
    regel += #"","recordedtime":""#.utf8
    handeling.moment.schrijfUTC(&regel)
    regel += #"","source":"urn:nld:oin:00000001003214345000:systeem:experttafel"#.utf8
    regel += #"","specversion":"1.0","streamversion":"#.utf8
    regel += String(versie).utf8
    regel += #","subject":""#.utf8
    regel += stroom.utf8
    regel += #"","time":""#.utf8
    handeling.moment.schrijfRFC3339(&regel)
    regel += #"","type":"nl.experttafel."#.utf8
    regel += stroom.utf8.prefix { $0 != UInt8(ascii: "/") }
    regel += ".".utf8
    regel += gebeurtenis.soort.utf8
    regel += #".v1"}"#.utf8
    return regel
  }
}
