import Codec

/// Proposes what a casus is called on lists, where its name may not stand: a bird or a tree that no
/// casus in this store is called already.
public enum Codenaam {
  /// The same proposal for the same number as long as the same names are taken: where to begin in
  /// the list comes from the number. When all are taken they go round again with a number.
  public static func voorstel(voor zaaknummer: String, _ wereld: Wereld) -> String {
    let bezet = Set(
      wereld.casussen.values.lazy.filter { $0.zaaknummer != zaaknummer }
        .compactMap(\.intake.codenaam).map { ExactText($0.lowercased()) })
    let begin = Int(hash(zaaknummer) % UInt64(namen.count))
    // Of this many candidates at least one is free.
    for nummer in 0...bezet.count {
      let naam = namen[(begin + nummer) % namen.count]
      let ronde = nummer / namen.count
      let kandidaat = ronde == 0 ? naam : "\(naam) \(ronde + 1)"
      if !bezet.contains(ExactText(kandidaat.lowercased())) { return kandidaat }
    }
    return zaaknummer
  }

  /// FNV-1a: the same on every machine.
  private static func hash(_ tekst: String) -> UInt64 {
    tekst.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension Codenaam {
  /// Birds first, then trees; none that sounds like a verdict on a child (no Koekoek, no Treurwilg).
  static let namen: [String] =
    """
    Aalscholver Appelvink Baardman Barmsijs Beflijster Bergeend Bijeneter Blauwborst \
    Boerenzwaluw Bontbekplevier Boomklever Boomkruiper Boomleeuwerik Boomvalk Bosrietzanger \
    Bosuil Braamsluiper Brandgans Brilduiker Buizerd Dodaars Drieteenstrandloper Duinpieper \
    Dwergmeeuw Eidereend Fluiter Fuut Gaai Geelgors Geoorde-fuut Gierzwaluw Goudhaan \
    Goudplevier Goudvink Graspieper Graszanger Grauwe-gans Groenling Groenpootruiter Grutto \
    Havik Heggenmus Holenduif Hop Houtduif Houtsnip Huiszwaluw IJsduiker IJseend IJsvogel \
    Kanoet Karekiet Kauw Keep Kerkuil Kievit Kleine-zwaan Kluut Kneu Knobbelzwaan Koolmees \
    Koperwiek Kolgans Kraanvogel Krakeend Kramsvogel Kruisbek Kuifeend Kuifmees Kuifleeuwerik \
    Kwartel Kwikstaart Lepelaar Matkop Meerkoet Merel Middelste-zaagbek Morinel Nachtegaal \
    Nachtzwaluw Oeverloper Oeverzwaluw Ooievaar Orpheusspotvogel Paapje Parelduiker Patrijs \
    Pestvogel Pijlstaart Pimpelmees Poelruiter Poelsnip Porseleinhoen Purperreiger Putter \
    Ransuil Regenwulp Reiger Rietgans Rietgors Rietzanger Ringmus Rode-wouw Roerdomp Roodborst \
    Roodborsttapuit Roodkeelduiker Rosse-grutto Rotgans Scholekster Sijs Slechtvalk Slobeend \
    Smelleken Smient Sneeuwgors Specht Sperwer Spotvogel Spreeuw Sprinkhaanzanger Staartmees \
    Steenloper Steenuil Steltkluut Stormvogel Strandleeuwerik Strandplevier Tafeleend Tapuit \
    Tjiftjaf Toendrarietgans Torenvalk Tuinfluiter Tureluur Turkse-tortel Veldleeuwerik \
    Velduil Vink Visarend Visdief Vuurgoudhaan Waterhoen Waterral Watersnip Wielewaal \
    Wilde-eend Winterkoning Wintertaling Witgat Wouwaap Wulp Zanglijster Zeearend \
    Zilverplevier Zilverreiger Zomertaling Zomertortel Zwaluw Zwarte-stern Zwartkop \
    Abeel Acacia Beuk Berk Ceder Den Douglas Eik Els Es Esdoorn Ginkgo Haagbeuk Hazelaar Hulst \
    Iep Jeneverbes Kastanje Kornoelje Lariks Lijsterbes Linde Meidoorn Moerbei Mispel Notelaar \
    Olm Peppel Plataan Populier Ratelpopulier Robinia Sequoia Spar Sleedoorn Taxus Tulpenboom \
    Vlier Walnoot Wilg Zilverden
    """.split(separator: " ").map { String($0).replacing("-", with: " ") }
}
