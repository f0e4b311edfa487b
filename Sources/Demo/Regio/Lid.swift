import Codec

/// A member of the Regionaal Expertteam. Who came later or left is told in `team`.
struct Lid {
  let lid: String
  let naam: String
  let organisatie: String
  let rol: String
  let deskundigheid: [String]
  let beslisruimte: Bool?

  /// The core, at every table.
  static let kern = [
    Lid("L01", "Marit de Vries", "onafhankelijk", "voorzitter", ["procesregie", "mediation"]),
    Lid(
      "L02", "Hamid Ouali", "Expertteam Lage Duin", "procesversneller",
      ["wmo", "schuldhulp", "sociale kaart"]),
    Lid(
      "L03", "Josefien Terpstra", "Expertteam Lage Duin", "gedragswetenschapper",
      ["verklarende analyse", "hechting"]),
    Lid("L04", "Bas Kuipers", "Expertteam Lage Duin", "secretaris", ["verslaglegging", "privacy"]),
    Lid(
      "L05", "Soraya Wijngaard", "Gemeente Eikenrade", "lid", ["toegang", "jeugdwet", "wlz"],
      beslist: true),
    Lid(
      "L06", "Rutger van Aalst", "Inkoop Lage Duin", "lid", ["inkoop", "maatwerk"], beslist: true),
    Lid(
      "L07", "Noor Benhaddou", "GI Westerkade", "lid", ["jeugdbescherming", "jeugdreclassering"],
      beslist: false),
  ]

  /// The flexible circle, asked for its expertise.
  static let schil = [
    Lid("L08", "Thea Brandsma", "Lindeboog", "lid", ["eetstoornissen", "psychiatrie"]),
    Lid("L09", "Wietske Hamming", "Zonnewijzer", "lid", ["lvb", "autisme"], beslist: true),
    Lid("L10", "Tarik Yildirim", "Kantelhof", "lid", ["verblijf", "gezinshuizen"], beslist: true),
    Lid(
      "L11", "Ingrid Molenbroek", "Tweespan", "lid", ["intensief ambulant", "systeemtherapie"],
      beslist: true),
    Lid("L12", "Dewi Sastrowidjojo", "De Vloedlijn", "lid", ["verslaving"]),
    Lid(
      "L13", "Koen Ruitenberg", "Samenwerkingsverband Duinonderwijs", "lid",
      ["passend onderwijs", "thuiszitters"], beslist: true),
    Lid("L14", "Aaltje Postma", "Stichting Meepraat", "lid", ["ervaringsdeskundigheid"]),
    Lid("L15", "Farida Elmas", "Kruin volwassen-ggz", "lid", ["volwassen-ggz", "beschermd wonen"]),
    Lid("L16", "Gijs Overbeek", "Praktijk De Luwte", "lid", ["trauma", "vechtscheiding"]),
  ]

  /// Came in December for who left.
  static let opvolger = Lid(
    "L17", "Pepijn Slagter", "Lindeboog", "lid", ["eetstoornissen", "psychiatrie"])

  static func naam(_ lid: String) -> String {
    (kern + schil + [opvolger]).first { $0.lid == lid }?.naam ?? lid
  }

  private init(
    _ lid: String, _ naam: String, _ organisatie: String, _ rol: String,
    _ deskundigheid: [String], beslist beslisruimte: Bool? = nil
  ) {
    self.lid = lid
    self.naam = naam
    self.organisatie = organisatie
    self.rol = rol
    self.deskundigheid = deskundigheid
    self.beslisruimte = beslisruimte
  }

  func toegevoegd(schil: String) -> Gebeurtenis {
    Gebeurtenis(
      "lid-toegevoegd",
      [
        "lid": .text(lid), "naam": .text(naam), "organisatie": .text(organisatie),
        "schil": .text(schil), "rol": .text(rol), "deskundigheid": lijst(deskundigheid),
        "beslisruimte": janee(beslisruimte),
      ])
  }

  /// As somebody who is asked to a whole table.
  var alsGast: Gast {
    Gast(naam: naam, rol: rol == "voorzitter" ? "voorzitter" : "vaste-kern", lid: lid)
  }
}
