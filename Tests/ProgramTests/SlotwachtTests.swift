import Domain
import Testing

@testable import Program

struct SlotwachtTests {
  private func om(_ seconden: Int) -> Moment { Moment(seconden: 1_770_000_000 + seconden) }

  @Test func `na tien stille minuten gaat het slot dicht, en niet eerder`() {
    var wacht = Slotwacht(minuten: 10, op: om(0))
    #expect(wacht.moetDicht(op: om(599)) == false)
    #expect(wacht.moetDicht(op: om(600)) == true)
    wacht.gebruikt(op: om(599))
    #expect(wacht.moetDicht(op: om(1198)) == false)
    #expect(wacht.tot(om(1198), opSlot: false) == 1001)
    #expect(wacht.tot(om(1198), opSlot: true) == nil)
  }

  @Test func `nul minuten is nooit, en een klok die terugging begint opnieuw`() {
    var nooit = Slotwacht(minuten: 0, op: om(0))
    #expect(nooit.moetDicht(op: om(1_000_000)) == false)
    #expect(nooit.tot(om(5), opSlot: false) == nil)
    var terug = Slotwacht(minuten: 1, op: om(3600))
    #expect(terug.moetDicht(op: om(0)) == false)
    #expect(terug.moetDicht(op: om(60)) == true)
  }

  @Test func `elke misser wacht langer, tot een minuut`() {
    var wacht = Slotwacht(minuten: 10, op: om(0))
    #expect(wacht.wacht(op: om(0)) == nil)
    var nu = 0
    var seconden: [Int] = []
    for _ in 0..<9 {
      let duur = wacht.geweigerd(op: om(nu))
      #expect(wacht.wacht(op: om(nu)) == duur)
      #expect(wacht.tot(om(nu), opSlot: true) == duur * 1000 + 1)
      nu += duur
      #expect(wacht.wacht(op: om(nu)) == 0)
      seconden.append(duur)
    }
    #expect(seconden == [1, 2, 4, 8, 16, 32, 60, 60, 60])
    wacht.gelukt(op: om(nu))
    #expect(wacht.geweigerd(op: om(nu)) == 1)
    #expect(wacht.wacht(op: om(nu - 100)) == 0, "a clock that was put back")
  }
}
