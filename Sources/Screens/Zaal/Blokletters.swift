/// Letters of five rows, for a word that everybody in the room is to see.
enum Blokletters {
  /// The rows of a text; a character that has no letter here is left out.
  static func regels(_ tekst: String, _ ascii: Bool) -> [String] {
    let letters = tekst.uppercased().compactMap { alfabet[$0] }
    return (0..<5).map { rij in
      letters.map { letter in
        letter[rij].map { $0 == "#" && !ascii ? "█" : String($0) }.joined()
      }.joined(separator: " ")
    }
  }

  private static let alfabet: [Character: [String]] = {
    let tekens = "AEILMNPSTUWXZ "
    let rijen = [
      " ### |#####|###|#    |#   #|#   #|#### | ####|#####|#   #|#   #|#   #|#####|  ",
      "#   #|#    | # |#    |## ##|##  #|#   #|#    |  #  |#   #|#   #| # # |   # |  ",
      "#####|#### | # |#    |# # #|# # #|#### | ### |  #  |#   #|# # #|  #  |  #  |  ",
      "#   #|#    | # |#    |#   #|#  ##|#    |    #|  #  |#   #|## ##| # # | #   |  ",
      "#   #|#####|###|#####|#   #|#   #|#    |#### |  #  | ### |#   #|#   #|#####|  ",
    ].map { $0.split(separator: "|").map(String.init) }
    var alfabet: [Character: [String]] = [:]
    for (plaats, teken) in tekens.enumerated() { alfabet[teken] = rijen.map { $0[plaats] } }
    return alfabet
  }()
}
