import Testing

@testable import Screens

/// The table as the chair sees it.
struct TafelBeeldTests {
  @Test func `proef`() {
    for (k, r, t) in [(80, 24, Taal.nl), (120, 40, .nl), (60, 16, .nl), (80, 24, .en)] {
      var a = Tafelkijker(k, r, t)
      a.druk("2")
      print("=====A \(k)x\(r) \(t)\n\(a.tekst)")
      a.druk("Enter")
      a.verzet(naar: "09:42")
      a.druk("Tab")
      a.leg("De huisarts ziet haar sinds januari niet meer.")
      a.druk("F2")
      a.leg("Bas Kok namens Lindeboog: belt de school vr")
      a.typ("De school")
      print("=====B\n\(a.tekst)")
      a.druk("C-u", "F6")
      print("=====F6\n\(a.tekst)")
      a.druk("Esc", "C-g")
      print("=====G\n\(a.tekst)")
      a.druk("Esc")
      a.verzet(naar: "11:58")
      a.druk("F8")
      print("=====C\n\(a.tekst)")
      a.druk("Enter")
      print("=====D\n\(a.tekst)")
      a.druk("F9")
      print("=====E\n\(a.tekst)")
    }
  }
}
