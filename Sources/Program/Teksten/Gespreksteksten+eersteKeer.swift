import Screens

extension Gespreksteksten {
  public func eersteKeer(_ pad: String) -> String {
    taal(
      """
      Hier is nog geen opslag: \(pad.zonderStuurtekens)

        1  Een rondleiding van anderhalve minuut, op verzonnen gegevens
        2  Zelf rondkijken in de demo
        3  Een eigen opslag maken, met een wachtwoordzin
        4  Een opslag maken en er gebeurtenissen in invoeren, uit een bestand

      """,
      """
      There is no store here yet: \(pad.zonderStuurtekens)

        1  A tour of ninety seconds, on fictional data
        2  Look around in the demo
        3  Make a store of one's own, with a passphrase
        4  Make a store and import events into it, from a file

      """)
  }

  public var watNu: String { taal("Je keuze [1]: ", "Your choice [1]: ") }

  public var kiesEenVan: String { taal("Kies 1, 2, 3 of 4.", "Choose 1, 2, 3 or 4.") }

  public var welkBestand: String {
    taal(
      "Het bestand (JSON Lines; leeg: terug): ", "The file (JSON Lines; empty: back): ")
  }
}
